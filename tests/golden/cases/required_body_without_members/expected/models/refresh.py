# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `refresh` alone."""

from __future__ import annotations

from .._runtime import Model


class RefreshCreateRequest(Model):
    force: bool | None = None
