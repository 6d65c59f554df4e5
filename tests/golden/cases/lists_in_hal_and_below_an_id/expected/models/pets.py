# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model
from .shared.pet import Pet


class Pets(Model):
    embedded: Annotated[PetsEmbedded | None, Field(alias="_embedded")] = None


class PetsEmbedded(Model):
    pets: list[Pet] | None = None
