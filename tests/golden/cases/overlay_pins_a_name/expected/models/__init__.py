# Generated from specs/overlay_pins_a_name. Change the overlay, not this file.
"""Every model, imported when its name is first read."""
