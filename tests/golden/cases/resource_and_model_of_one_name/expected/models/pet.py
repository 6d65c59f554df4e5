# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pet` alone."""

from __future__ import annotations

from .._runtime import Model as RuntimeModel


class Model(RuntimeModel):
    id: str | None = None


class Pet(RuntimeModel):
    model: str | None = None
    resource: Model | None = None
