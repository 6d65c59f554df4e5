# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from typing import Annotated, Any

from .._runtime import DateTime, Field, Model, NamedLike


class Thing(Model):
    id: str
    x_known: Annotated[
        Annotated[str, Field(max_length=9)] | None,
        Field(alias="x-known"),
    ] = None
    made_at: DateTime | None = None
    x_must: Annotated[str, Field(alias="x-must")]
    __pydantic_extra__: dict[
        str,
        Annotated[str, NamedLike("^x-")]
        | Annotated[DateTime, NamedLike("_at$")]
        | Annotated[int, Field(ge=0), NamedLike("_count$")]
        | Annotated[ThingLink, NamedLike("_link$")]
        | Any,
    ] = Field(init=False)
    """Further members, by name; a pattern that is found in it tells the type."""


class ThingLink(Model):
    href: str | None = None
    thing: Thing | None = None
