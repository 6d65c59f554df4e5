# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from .._runtime import Model


class ThingListResponse(Model):
    total: int | None = None
    items: list[ThingListResponseItem] | None = None


class ThingListResponseItem(Model):
    id: str | None = None
