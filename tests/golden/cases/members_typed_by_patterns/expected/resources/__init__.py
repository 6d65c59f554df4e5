# Generated from openapi.yaml. Generate it again instead of changing it.
"""The resources of the client, a module each."""
