# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model


class Person(Model):
    name: str | None = None


class Pet(Model):
    owner: Person
    """Who pays."""
    keeper: Person | None
    vet: Person | None = None
    """Who heals."""
