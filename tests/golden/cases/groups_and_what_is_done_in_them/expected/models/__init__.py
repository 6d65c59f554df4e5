# Generated from openapi.yaml. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""
