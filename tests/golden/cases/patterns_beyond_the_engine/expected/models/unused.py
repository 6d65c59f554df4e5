# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Pet(Model):
    ahead: str | None = None
    words: Annotated[str, Field(pattern="^\\w+$")] | None = None
    text: str | None = None
    files: str | None = None
    __pydantic_extra__: dict[str, str] = Field(init=False)
    """Further members, by name."""
