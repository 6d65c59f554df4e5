# Generated from specs/client_named_like_a_resource. Change the overlay, not this file.
"""Every model, imported when its name is first read."""
