# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model


class Pet(Model):
    gone: None = None
    away: None = None
    far: None = None
    name: str | None = None
    all: list[None] | None = None


Gone: TypeAlias = None

Lost: TypeAlias = None

Away: TypeAlias = None
