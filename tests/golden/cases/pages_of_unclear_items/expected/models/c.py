# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `c` alone."""

from __future__ import annotations

from .._runtime import Model


class C(Model):
    data: list[str] | None = None
    next_cursor: str | None = None
