# Generated from specs/qobra. Change the overlay, not this file.
"""The resources of the client, a module each."""
