# Generated from specs/renames_of_the_vendor. Change the overlay, not this file.
"""The resources of the client, a module each."""
