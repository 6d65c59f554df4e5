# Generated from specs/explain_shows_the_overlay. Change the overlay, not this file.
"""The resources of the client, a module each."""
