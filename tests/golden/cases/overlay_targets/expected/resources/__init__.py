# Generated from specs/overlay_targets. Change the overlay, not this file.
"""The resources of the client, a module each."""
