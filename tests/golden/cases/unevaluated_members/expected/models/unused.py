# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import Field, Model, Nothing, Prefix, Rule


class Cat(Model):
    lives: int | None = None
    name: str | None = None


@Rule(
    {
        "properties": {"id": True},
        "anyOf": [
            {"required": ["a"], "properties": {"a": {"type": "integer"}}},
            {"required": ["id"]},
        ],
        "unevaluatedProperties": {"type": "integer"},
    },
)
class EitherA(Model):
    a: int
    id: str | None = None


@Rule(
    {
        "properties": {"id": True},
        "anyOf": [
            {"required": ["a"], "properties": {"a": {"type": "integer"}}},
            {"required": ["id"]},
        ],
        "unevaluatedProperties": {"type": "integer"},
    },
)
class EitherSecond(Model):
    id: str


class Pet(Model):
    name: str | None = None


@Rule({"dependentRequired": {"a": ["b"]}})
class Some(Model):
    a: str | None = None
    b: str | None = None
    __pydantic_extra__: dict[str, bool] = Field(init=False)
    """Further members, by name."""


Counts: TypeAlias = dict[str, int]

Either: TypeAlias = EitherA | EitherSecond

Marked: TypeAlias = (
    Annotated[
        Prefix[tuple[str, Literal[1]]],
        Rule(
            {
                "prefixItems": [True],
                "anyOf": [
                    {"prefixItems": [True, {"const": 1}]},
                    {"contains": {"const": "end"}},
                ],
                "unevaluatedItems": {"type": "boolean"},
            },
        ),
    ]
    | Annotated[
        Prefix[tuple[str]],
        Rule(
            {
                "allOf": [
                    {
                        "prefixItems": [True],
                        "anyOf": [
                            {"prefixItems": [True, {"const": 1}]},
                            {"contains": {"const": "end"}},
                        ],
                        "unevaluatedItems": {"type": "boolean"},
                    },
                    {"contains": {"const": "end"}},
                ],
            },
        ),
    ]
)

Pair: TypeAlias = Prefix[tuple[str, int, *tuple[Nothing, ...]]]
