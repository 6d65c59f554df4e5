# Generated from specs/explain_shows_the_overlay. Change the overlay, not this file.
"""Models of `pets` alone."""

from __future__ import annotations

from ..._runtime import Model


class Pet(Model):
    age: int | None = None
    name: str
