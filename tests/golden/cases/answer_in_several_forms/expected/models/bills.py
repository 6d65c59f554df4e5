# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `bills` alone."""

from __future__ import annotations

from .._runtime import Model


class Bill(Model):
    amount: int | None = None
