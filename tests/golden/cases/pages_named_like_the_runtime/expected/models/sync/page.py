# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `sync.page` alone."""

from __future__ import annotations

from ..._runtime import Model


class AsyncPage(Model):
    has_next: bool | None = None


class SyncPage(Model):
    data: list[AsyncPage] | None = None
    next_cursor: str | None = None
