# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from .._runtime import Model, Number


class PetCreateRequestOwnerValue(Model):
    """The Owner."""

    name: str | None = None


class PetCreateRequestToy(Model):
    colour: str | None = None


class PetCreateResponse(Model):
    owner: PetCreateResponseOwner | None = None
    scores: dict[str, PetCreateResponseScoresValue] | None = None


class PetCreateResponseOwner(Model):
    name: str | None = None


class PetCreateResponseScoresValue(Model):
    score: Number | None = None


class PetCreateBadRequest(Model):
    why: str | None = None
