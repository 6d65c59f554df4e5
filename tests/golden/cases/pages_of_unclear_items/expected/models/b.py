# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `b` alone."""

from __future__ import annotations

from .._runtime import Model


class B(Model):
    next_cursor: str | None = None
