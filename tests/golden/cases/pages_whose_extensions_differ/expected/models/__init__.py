# Generated from specs/pages_whose_extensions_differ. Change the overlay, not this file.
"""Every model, imported when its name is first read."""
