# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class HeadPetHeaders(Model):
    """The documented headers of the answers to `pets.head`.

    Read by `client.with_response(client.pets.head, ...).parse_headers(HeadPetHeaders)`.
    """

    x_page: Annotated[int | None, Field(alias="X-Page")] = None
