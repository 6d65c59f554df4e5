# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `photos` alone."""

from __future__ import annotations

from .._runtime import Model, Number


class PhotoCreateRequestPlace(Model):
    lat: Number | None = None
