# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `photos` alone."""

from __future__ import annotations

from .._runtime import Model, Number


class PhotoCreateRequest(Model):
    file: str
    """The picture."""
    more: list[str] | None = None
    caption: str | None = None
    place: PhotoCreateRequestPlace | None = None


class PhotoCreateRequestPlace(Model):
    lat: Number | None = None
