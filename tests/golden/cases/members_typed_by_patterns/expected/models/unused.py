# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, Any

from .._runtime import Field, Model, NamedLike, Nothing, Rule


@Rule({"patternProperties": {"^b": {"type": "string"}}})
class Closed(Model):
    a: Any = None
    __pydantic_extra__: dict[str, str] = Field(init=False)
    """Further members, by name."""


class Never(Model):
    a: Any = None
    __pydantic_extra__: dict[str, Annotated[Nothing, NamedLike("^b")] | Any] = Field(
        init=False,
    )
    """Further members, by name; a pattern that is found in it tells the type."""


class Parts(Model):
    a: Any = None
    __pydantic_extra__: dict[
        str,
        Annotated[str, Field(max_length=3), NamedLike("^b")] | Any,
    ] = Field(init=False)
    """Further members, by name; a pattern that is found in it tells the type."""


@Rule(
    {
        "additionalProperties": {"type": "integer"},
        "properties": {"a": True},
        "patternProperties": {"^b": {"type": "string"}},
    },
)
class Rest(Model):
    a: Any = None
    __pydantic_extra__: dict[str, int | str] = Field(init=False)
    """Further members, by name."""


class Unread(Model):
    a: Any = None
