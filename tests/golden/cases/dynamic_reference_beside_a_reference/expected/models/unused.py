# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model


class Entry(Model):
    id: int


class List(Model):
    items: list[ListItem] | None = None


class ListItem(Model):
    id: int
