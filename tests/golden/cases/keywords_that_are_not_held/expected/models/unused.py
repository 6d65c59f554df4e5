# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime import Model


class Conditional(Model):
    kind: str | None = None
    lives: int | None = None


class Named(Model):
    name: str | None = None
    nick: str | None = None


class Tree(Model):
    children: list[Any] | None = None


Idle: TypeAlias = str

Other: TypeAlias = str
