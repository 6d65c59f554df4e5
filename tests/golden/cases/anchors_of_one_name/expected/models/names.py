# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `names` alone."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model


class Names(Model):
    items: list[NamesItem] | None = None


NamesItem: TypeAlias = str
