# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `boxes` alone."""

from __future__ import annotations

from .._runtime import Model


class BoxListResponse(Model):
    items: list[str] | None = None
    next: str | None = None
