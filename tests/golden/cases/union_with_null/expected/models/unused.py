# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model


class Owner(Model):
    name: str | None = None


class Pet(Model):
    a: Owner | None
    b: str | None
    c: str | None
    d: str | int | None
    e: None
    f: list[int | None] | None = None
