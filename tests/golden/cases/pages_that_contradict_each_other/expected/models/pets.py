# Generated from specs/pages_that_contradict_each_other. Change the overlay, not this file.
"""Models of `pets` alone."""

from __future__ import annotations

from ..._runtime import Model


class Pet(Model):
    name: str | None = None


class PetPutPets(Model):
    age: int | None = None
