# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `servers` alone."""

from __future__ import annotations

from .._runtime import Model


class ServerListResponse(Model):
    servers: list[str]
    meta: ServerListResponseMeta


class ServerListResponseMeta(Model):
    page: int
    next_page: int | None
    total: int
