# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `token` alone."""

from __future__ import annotations

from .._runtime import Model


class TokenCreateResponse(Model):
    access_token: str | None = None
