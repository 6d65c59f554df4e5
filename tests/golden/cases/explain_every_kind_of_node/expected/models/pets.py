# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Date, Field, Model


class Pet(Model):
    name: Annotated[str, Field(min_length=1)]
    tags: (
        Annotated[list[Annotated[str, Field(pattern="^[a-z]+$")]], Field(max_length=3)]
        | None
    ) = None
    born: Date | None = None


class GetPetHeaders(Model):
    """The documented headers of the answers to `pets.get`.

    Read by `client.with_response(client.pets.get, ...).parse_headers(GetPetHeaders)`.
    """

    x_left: Annotated[int | None, Field(alias="X-Left")] = None
