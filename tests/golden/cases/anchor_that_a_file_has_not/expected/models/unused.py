# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Any

from .._runtime import Model


class Pet(Model):
    owner: Owner | None = None
    shop: Any = None


class Owner(Model):
    name: str | None = None
