# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that several resources use."""

from __future__ import annotations

from ..._runtime import Model


class Pet(Model):
    name: str | None = None
