# Generated from specs/pinecone. Change the overlay, not this file.
"""The resources of the client, a module each."""
