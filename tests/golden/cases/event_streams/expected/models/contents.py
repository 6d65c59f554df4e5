# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `contents` alone."""

from __future__ import annotations

from .._runtime import Model


class ContentGetResponseItemData(Model):
    n: int | None = None
