# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from .._runtime import Model


class Pet(Model):
    """Example: `{"name": "Tom"}`."""

    name: str
