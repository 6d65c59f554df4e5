# Generated from specs/pages_whose_extensions_differ. Change the overlay, not this file.
"""The resources of the client, a module each."""
