# Generated from specs/overlay_mends_the_document. Change the overlay, not this file.
"""Models of `pets` alone."""

from __future__ import annotations

from ..._runtime import Model


class Pet(Model):
    name: str | None = None
    age: int | None = None
    """In years."""
