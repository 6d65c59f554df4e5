# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `animals` alone."""

from __future__ import annotations

from .._runtime import Model


class AnimalListResponse(Model):
    animals: list[str] | None = None
    total: int | None = None
