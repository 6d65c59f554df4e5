# Generated from specs/overlay_update_merges. Change the overlay, not this file.
"""The resources of the client, a module each."""
