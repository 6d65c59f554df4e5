# Generated from specs/pinecone. Change the overlay, not this file.
"""Models of `bulk` alone."""

from __future__ import annotations
