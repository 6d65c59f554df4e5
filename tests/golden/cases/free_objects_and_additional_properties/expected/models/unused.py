# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

from .._runtime import Field, Model, NamedLike


class ByPattern(Model):
    id: str | None = None
    __pydantic_extra__: dict[str, Annotated[str, NamedLike("^x-")] | Any] = Field(
        init=False,
    )
    """Further members, by name; a pattern that is found in it tells the type."""


class Closed(Model):
    a: str | None = None


class Open(Model):
    id: str | None = None


class Pet(Model):
    meta: dict[str, Any] | None = None
    tags: dict[str, Closed] | None = None


class Tagged(Model):
    id: str
    __pydantic_extra__: dict[str, list[Closed]] = Field(init=False)
    """Further members, by name."""


Counts: TypeAlias = dict[str, int]

Empty: TypeAlias = dict[str, Any]

Free: TypeAlias = dict[str, Any]

FreeToo: TypeAlias = dict[str, Any]
