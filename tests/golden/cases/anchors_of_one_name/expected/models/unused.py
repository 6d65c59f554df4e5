# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime import Model


class List(Model):
    items: list[Item] | None = None


Item: TypeAlias = Any
