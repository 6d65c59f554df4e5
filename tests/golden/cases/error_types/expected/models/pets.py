# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from .._runtime import Model


class Problem(Model):
    title: str
    """What went wrong."""
    detail: str | None = None


class PetGetServerError(Model):
    trace: str | None = None
