# Generated from specs/micro. Change the overlay, not this file.
"""The resources of the client, a module each."""
