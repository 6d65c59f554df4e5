# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `others` alone."""

from __future__ import annotations

from .._runtime import Model
from .shared.list import List


class OtherListResponse(Model):
    data: List | None = None
    next_cursor: str | None = None
