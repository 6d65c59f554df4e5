# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model


class ShopsPerson(Model):
    phone: str | None = None
