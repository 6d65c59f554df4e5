# Generated from specs/pages_that_describe_an_operation_twice. Change the overlay, not this file.
"""Every model, imported when its name is first read."""
