# Generated from specs/vendor_names_its_environment. Change the overlay, not this file.
"""The resources of the client, a module each."""
