# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class CreatePetHeaders(Model):
    """The documented headers of the answers to `pets.create`.

    Read by `client.with_response(client.pets.create,
    ...).parse_headers(CreatePetHeaders)`.
    """

    x_rate_limit_reset: Annotated[int | None, Field(alias="X-RateLimit-Reset")] = None
