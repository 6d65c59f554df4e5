# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import TypeAlias

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
    trees: list[ForestTree] | None = None


class Tree(Model):
    children: list[Tree] | None = None


class ForestTree(Model):
    children: list[Forest] | None = None


Name: TypeAlias = str
