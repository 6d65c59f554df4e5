# Generated from specs/overlay_update_merges. Change the overlay, not this file.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from ..._runtime import Field, Model


class Pet(Model):
    """One pet."""

    name: Annotated[str, Field(min_length=1)]
    age: int
