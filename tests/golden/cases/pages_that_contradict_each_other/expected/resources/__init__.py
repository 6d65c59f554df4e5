# Generated from specs/pages_that_contradict_each_other. Change the overlay, not this file.
"""The resources of the client, a module each."""
