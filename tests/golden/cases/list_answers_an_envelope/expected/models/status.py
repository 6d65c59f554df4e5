# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `status` alone."""

from __future__ import annotations

from .._runtime import Model


class Status(Model):
    up: bool | None = None
