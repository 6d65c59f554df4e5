# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime import Model


class Best(Model):
    one: Item | None = None
    why: str | None = None


class List(Model):
    items: list[ListItem] | None = None
    best: ListBest | None = None


class ListBest(Model):
    one: ListItem | None = None
    why: str | None = None


Item: TypeAlias = Any

ListItem: TypeAlias = Any
