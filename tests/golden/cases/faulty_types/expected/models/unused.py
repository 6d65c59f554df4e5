# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime import Date, Model, Number


class Owner(Model):
    name: str | None = None


class Pet(Model):
    nothing: Any = None
    name: str
    owner: Owner | None = None
    home: Owner | None = None
    mood: Literal["good", "bad"] | str | None = None
    size: int | None = None
    age: int | None = None
    weight: Number | None = None
    gone: None = None
    born: Date | None = None
    cost: Number | None = None
    photo: str | None = None
    tame: bool | None = None
    toys: dict[str, Any] | None = None
