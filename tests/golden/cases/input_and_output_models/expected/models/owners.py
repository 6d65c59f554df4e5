# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `owners` alone."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import Model


class Home(Model):
    street: str | None = None


class Owner(Model):
    pets: Pets
    home: Home | None = None
    tag: Tag | None = None


class Pet(Model):
    id: str
    name: str


class PetInput(Model):
    name: str
    password: str


class Tag(Model):
    code: str | None = None


class TagInput(Model):
    """An object of which no member is known."""


Pets: TypeAlias = list[Pet]

PetsInput: TypeAlias = list[PetInput]
