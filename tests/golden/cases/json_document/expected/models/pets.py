# Generated from openapi.json. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Literal

from .._runtime import Model


class Pet(Model):
    mood: Literal["�"] | None = None
