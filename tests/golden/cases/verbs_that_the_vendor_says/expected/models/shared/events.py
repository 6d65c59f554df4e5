# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that several resources use."""

from __future__ import annotations

from ..._runtime import Model


class Events(Model):
    entries: list[str] | None = None
    total: int | None = None
