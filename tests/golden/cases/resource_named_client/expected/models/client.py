# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `client` alone."""

from __future__ import annotations

from .._runtime import Model


class Client(Model):
    id: str | None = None
