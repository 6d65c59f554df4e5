# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model


class Pet(Model):
    name: str | None = None
    all: Pets | None = None


Pets: TypeAlias = list[Pet]
