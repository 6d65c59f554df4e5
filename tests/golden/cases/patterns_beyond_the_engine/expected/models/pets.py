# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class ListPetHeaders(Model):
    """The documented headers of the answers to `pets.list`.

    Read by `client.with_response(client.pets.list, ...).parse_headers(ListPetHeaders)`.
    """

    x_first: Annotated[str | None, Field(alias="X-First")] = None
