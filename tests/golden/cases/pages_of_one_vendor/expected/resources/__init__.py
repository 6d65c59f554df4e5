# Generated from specs/pages_of_one_vendor. Change the overlay, not this file.
"""The resources of the client, a module each."""
