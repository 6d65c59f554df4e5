# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `operation` alone."""

from __future__ import annotations

from .._runtime import Model


class Operation(Model):
    id: str | None = None
