# Generated from openapi.json. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""
