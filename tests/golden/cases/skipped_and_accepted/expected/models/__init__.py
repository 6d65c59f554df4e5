# Generated from specs/skipped_and_accepted. Change the overlay, not this file.
"""Every model, imported when its name is first read."""
