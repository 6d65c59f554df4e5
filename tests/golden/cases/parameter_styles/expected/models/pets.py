# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from .._runtime import Model


class PetGetFilter(Model):
    kind: str | None = None
    age: int | None = None


class PetGetFree(Model):
    a: str | None = None
