# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `me` alone."""

from __future__ import annotations

from .._runtime import Model


class Meta(Model):
    next_cursor: str | None = None


class Me(Model):
    name: str | None = None
    meta: Meta | None = None
