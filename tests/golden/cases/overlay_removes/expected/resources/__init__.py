# Generated from specs/overlay_removes. Change the overlay, not this file.
"""The resources of the client, a module each."""
