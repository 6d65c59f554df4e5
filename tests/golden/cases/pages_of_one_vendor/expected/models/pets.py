# Generated from specs/pages_of_one_vendor. Change the overlay, not this file.
"""Models of `pets` alone."""

from __future__ import annotations

from ..._runtime import Model


class Pet(Model):
    name: str | None = None
