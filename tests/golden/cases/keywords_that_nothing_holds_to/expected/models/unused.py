# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime import Model, Rule


@Rule(
    {
        "if": {"unevaluatedProperties": False, "properties": {"a": {}}},
        "then": {"required": ["a"]},
    },
)
class Closed(Model):
    a: str | None = None


class Forest(Model):
    trees: list[Tree] | None = None


class Tree(Model):
    children: list[Any] | None = None


Name: TypeAlias = str
