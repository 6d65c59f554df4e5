# Generated from specs/pages_that_describe_an_operation_twice. Change the overlay, not this file.
"""The resources of the client, a module each."""
