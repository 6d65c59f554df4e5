# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import Model


class PageOfPet(Model):
    items: list[Pet] | None = None


class ModelsPerson(Model):
    name: str | None = None


class Pet(Model):
    status: PetStatus | None = None
    keeper: ModelsPerson | None = None


PetStatus: TypeAlias = Literal["here", "gone"] | str
