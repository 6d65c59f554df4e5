# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Date, Field, Model, Uuid


class Owner(Model):
    name: str | None = None


class Pet(Model):
    date: Date | None = None
    Date_: Annotated[Date | None, Field(alias="Date")] = None
    owner: Owner | None = None
    Owner_: Annotated[Owner | None, Field(alias="Owner")] = None
    UUID: Uuid | None = None
    uuid: Uuid | None = None
