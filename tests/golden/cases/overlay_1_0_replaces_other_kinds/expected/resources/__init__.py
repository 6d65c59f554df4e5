# Generated from specs/overlay_1_0_replaces_other_kinds. Change the overlay, not this file.
"""The resources of the client, a module each."""
