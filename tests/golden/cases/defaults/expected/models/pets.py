# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from .._runtime import Model


class Pet(Model):
    kind: str
    age: int | None = None
    """In years."""
    tags: list[str] | None = None
    note: str | None = None
    tame: bool | None = None
