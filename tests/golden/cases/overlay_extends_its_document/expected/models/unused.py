# Generated from specs/overlay_extends_its_document. Change the overlay, not this file.
"""Models that no operation uses."""

from __future__ import annotations

from ..._runtime import Model


class Pet(Model):
    name: str
