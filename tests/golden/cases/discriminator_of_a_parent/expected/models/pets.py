# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Pet(Model):
    pet_type: Annotated[str, Field(alias="petType")]
