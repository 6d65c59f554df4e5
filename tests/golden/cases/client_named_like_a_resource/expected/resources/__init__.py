# Generated from specs/client_named_like_a_resource. Change the overlay, not this file.
"""The resources of the client, a module each."""
