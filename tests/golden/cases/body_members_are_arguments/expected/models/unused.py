# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model
from .pets import Owner


class NewPet(Model):
    name: str
    """What it listens to."""
    nick_name: Annotated[str | None, Field(alias="nickName")] = None
    age: int | None = None
    owner: Owner
    tags: list[str] | None = None
