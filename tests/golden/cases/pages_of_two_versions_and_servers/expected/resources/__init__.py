# Generated from specs/pages_of_two_versions_and_servers. Change the overlay, not this file.
"""The resources of the client, a module each."""
