# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that several resources use."""

from __future__ import annotations

from ..._runtime import Model
from .bcd_size import BCDSize


class BCD(Model):
    size: BCDSize | None = None
    same: BCDSize | None = None
