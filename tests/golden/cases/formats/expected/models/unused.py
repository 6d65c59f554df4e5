# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from .._runtime import Date, DateTime, Int64, Model, Number, Time, Uuid


class Pet(Model):
    at: DateTime | None = None
    day: Date | None = None
    hour: Time | None = None
    id: Uuid | None = None
    big: Int64 | None = None
    small: int | None = None
    weight: Number | None = None
    photo: str | None = None
    mail: str | None = None
    link: str | None = None
    length: str | None = None
    secret: str | None = None
    odd: str | None = None
