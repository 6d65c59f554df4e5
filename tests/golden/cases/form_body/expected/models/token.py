# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `token` alone."""

from __future__ import annotations

from typing import Literal

from .._runtime import Model


class TokenCreateRequest(Model):
    grant_type: Literal["client_credentials"]
    scope: list[str] | None = None


class TokenCreateResponse(Model):
    access_token: str | None = None
