# Generated from specs/overlay_pins_a_schema_name. Change the overlay, not this file.
"""Models of `pets` alone."""

from __future__ import annotations

from ..._runtime import Model


class Pet(Model):
    nm: str | None = None
