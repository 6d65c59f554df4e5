# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from .._runtime import Model
from .shared.list import List


class ThingListResponse(Model):
    left: List | None = None
    right: List | None = None
    on: bool | None = None
