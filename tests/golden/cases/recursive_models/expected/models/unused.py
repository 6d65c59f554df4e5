# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model


class A(Model):
    b: B | None = None


class B(Model):
    a: A | None = None
    more: dict[str, B] | None = None


class Tree(Model):
    children: list[Tree]
