# Generated from specs/overlay_gives_a_client_argument. Change the overlay, not this file.
"""Every model, imported when its name is first read."""
