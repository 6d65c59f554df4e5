# Generated from specs/overlay_extends_its_document. Change the overlay, not this file.
"""The resources of the client, a module each."""
