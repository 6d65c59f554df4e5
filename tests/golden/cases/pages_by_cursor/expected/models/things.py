# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Thing(Model):
    id: str | None = None


class ThingList(Model):
    data: list[Thing] | None = None
    has_more: bool | None = None
    last_id: str | None = None
    keys: str | None = None
    response_: Annotated[str | None, Field(alias="response")] = None
