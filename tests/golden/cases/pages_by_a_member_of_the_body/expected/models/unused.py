# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Model
from .things import SearchPagination


class Search(Model):
    query: str | None = None
    pagination: SearchPagination | None = None
