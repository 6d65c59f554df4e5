# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `exports` alone."""

from __future__ import annotations

from typing import Literal

from .._runtime import Model


class Export(Model):
    state: Literal["queued", "running", "ready", "broken"] | str
    percent: int | None = None
    rows: list[ExportRow] | None = None


class ExportRow(Model):
    number: int | None = None
    fault: str | None = None
