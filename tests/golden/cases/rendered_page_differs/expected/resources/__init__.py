# Generated from specs/rendered_page_differs. Change the overlay, not this file.
"""The resources of the client, a module each."""
