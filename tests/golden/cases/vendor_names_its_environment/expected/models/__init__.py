# Generated from specs/vendor_names_its_environment. Change the overlay, not this file.
"""Every model, imported when its name is first read."""
