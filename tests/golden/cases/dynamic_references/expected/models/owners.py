# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `owners` alone."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model


class Owners(Model):
    total: int | None = None
    items: list[OwnersItem] | None = None
    best: OwnersBest | None = None


class OwnersBest(Model):
    one: OwnersItem | None = None
    why: str | None = None


OwnersItem: TypeAlias = str
