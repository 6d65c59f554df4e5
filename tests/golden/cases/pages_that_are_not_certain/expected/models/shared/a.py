# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that several resources use."""

from __future__ import annotations

from ..._runtime import Model


class A(Model):
    data: list[str] | None = None
    next_cursor: str | None = None
