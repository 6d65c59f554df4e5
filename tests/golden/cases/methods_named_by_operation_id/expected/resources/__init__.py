# Generated from specs/methods_named_by_operation_id. Change the overlay, not this file.
"""The resources of the client, a module each."""
