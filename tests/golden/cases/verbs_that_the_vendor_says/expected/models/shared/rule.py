# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that several resources use."""

from __future__ import annotations

from ..._runtime import Model


class Rule(Model):
    strict: bool | None = None
