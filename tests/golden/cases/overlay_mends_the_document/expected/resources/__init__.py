# Generated from specs/overlay_mends_the_document. Change the overlay, not this file.
"""The resources of the client, a module each."""
