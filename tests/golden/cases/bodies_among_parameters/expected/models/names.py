# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `names` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class NameUpdateRequest(Model):
    name: Annotated[str, Field(max_length=9)] | None = None
