# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Literal

from .._runtime import DateTime, Model


class Gone(Model):
    at: DateTime | None = None


class Owner(Model):
    name: str | None = None


class Pet(Model):
    a: str | None
    b: list[str | None] | None
    c: Owner | None
    d: Literal["x", "y"] | str | None
    e: Gone | None
    f: str | None = None
