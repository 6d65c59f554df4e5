# Generated from specs/overlay_pins_a_schema_name. Change the overlay, not this file.
"""The resources of the client, a module each."""
