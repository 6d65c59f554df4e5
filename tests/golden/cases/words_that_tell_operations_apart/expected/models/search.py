# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `search` alone."""

from __future__ import annotations

from .._runtime import Model


class SearchListResponse(Model):
    entries: list[str] | None = None
    n: int | None = None
