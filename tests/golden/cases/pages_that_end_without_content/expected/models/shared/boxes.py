# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that several resources use."""

from __future__ import annotations

from ..._runtime import Model


class Boxes(Model):
    data: list[str]
    next_cursor: str | None = None
    count: int
