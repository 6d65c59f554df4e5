# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `notes` alone."""

from __future__ import annotations

from .._runtime import Model


class Note(Model):
    id: str | None = None
    text: str
