# Generated from specs/overlay_gives_a_client_argument. Change the overlay, not this file.
"""The resources of the client, a module each."""
