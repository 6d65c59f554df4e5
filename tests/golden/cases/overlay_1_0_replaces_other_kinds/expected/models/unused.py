# Generated from specs/overlay_1_0_replaces_other_kinds. Change the overlay, not this file.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Any

from ..._runtime import Model


class Pet(Model):
    name: Any = None
    age: int | None = None
