# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Thing(Model):
    id: str | None = None


class ListThingHeaders(Model):
    """The documented headers of the answers to `things.list`.

    Read by `client.with_response(client.things.list,
    ...).parse_headers(ListThingHeaders)`.
    """

    link: Annotated[str | None, Field(alias="Link")] = None
