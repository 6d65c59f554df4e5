# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `a` alone."""

from __future__ import annotations

from .._runtime import Model


class A(Model):
    left: list[str] | None = None
    right: list[str] | None = None
    next_cursor: str | None = None
