# Generated from specs/skipped_and_accepted. Change the overlay, not this file.
"""The resources of the client, a module each."""
