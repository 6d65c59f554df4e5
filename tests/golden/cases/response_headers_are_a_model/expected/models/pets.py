# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import DateTime, Field, Model


class ListPetHeaders(Model):
    """The documented headers of the answers to `pets.list`.

    Read by `client.with_response(client.pets.list, ...).parse_headers(ListPetHeaders)`.
    """

    e_tag: Annotated[str | None, Field(alias="ETag")] = None
    x_rate_limit_remaining: Annotated[
        int | None,
        Field(alias="X-RateLimit-Remaining"),
    ] = None
    """Calls left this minute."""
    x_rate_limit_reset: Annotated[DateTime | None, Field(alias="X-RateLimit-Reset")] = (
        None
    )
    """When the minute ends."""
    x_tags: Annotated[list[str] | None, Field(alias="X-Tags")] = None
    retry_after: Annotated[int | None, Field(alias="Retry-After")] = None
    """Seconds."""
