# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pet` alone."""

from __future__ import annotations

from .._runtime import Model


class Pet(Model):
    model: str | None = None
    resource: Model_ | None = None


class Model_(Model):
    id: str | None = None
