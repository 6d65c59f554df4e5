# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Thing(Model):
    owner: Annotated[ThingOwner | None, Field(alias="o")] = None


class ThingOwner(Model):
    class_: Annotated[str | None, Field(alias="n")] = None


class GetThingHeaders(Model):
    """The documented headers of the answers to `things.get`.

    Read by `client.with_response(client.things.get,
    ...).parse_headers(GetThingHeaders)`.
    """

    remaining: Annotated[int | None, Field(alias="X-R")] = None
