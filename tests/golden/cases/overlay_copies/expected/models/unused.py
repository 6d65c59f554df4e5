# Generated from specs/overlay_copies. Change the overlay, not this file.
"""Models that no operation uses."""

from __future__ import annotations

from ..._runtime import Model


class Kennel(Model):
    """Where pets live."""

    name: str
    places: int | None = None


class Pet(Model):
    name: str
