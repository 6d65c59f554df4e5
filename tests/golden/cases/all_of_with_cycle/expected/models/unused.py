# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model


class Base(Model):
    id: str | None = None
    children: list[Node] | None = None


class Node(Model):
    id: str | None = None
    children: list[Node] | None = None
    parent: Node | None = None
