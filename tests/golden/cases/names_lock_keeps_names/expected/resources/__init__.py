# Generated from specs/names_lock_keeps_names. Change the overlay, not this file.
"""The resources of the client, a module each."""
