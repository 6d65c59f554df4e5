# Generated from page.html. Generate it again instead of changing it.
"""Every model, imported when its name is first read."""
