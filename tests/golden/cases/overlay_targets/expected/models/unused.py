# Generated from specs/overlay_targets. Change the overlay, not this file.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from ..._runtime import Field, Model


class Pet(Model):
    name: Annotated[str, Field(min_length=1)]
