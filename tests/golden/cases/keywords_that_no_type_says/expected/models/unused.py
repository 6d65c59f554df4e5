# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from .._runtime import Model, Rule


@Rule(
    {
        "if": {"properties": {"kind": {"const": "cat"}}},
        "then": {"required": ["lives"]},
        "else": True,
    },
)
class Conditional(Model):
    kind: str | None = None
    lives: int | None = None


@Rule(
    {
        "dependentRequired": {"nick": ["name"]},
        "dependentSchemas": {"nick": {"required": ["name"]}},
        "minProperties": 1,
        "propertyNames": {"maxLength": 9},
    },
)
class Named(Model):
    name: str | None = None
    nick: str | None = None


class Tree(Model):
    children: list[Tree] | None = None


Idle: TypeAlias = str

Other: TypeAlias = Annotated[str, Rule({"not": {"enum": ["none"]}})]
