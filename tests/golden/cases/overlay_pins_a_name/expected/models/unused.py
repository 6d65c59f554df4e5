# Generated from specs/overlay_pins_a_name. Change the overlay, not this file.
"""Models that no operation uses."""

from __future__ import annotations

from ..._runtime import Model


class PetDTOv2(Model):
    nm: str | None = None
