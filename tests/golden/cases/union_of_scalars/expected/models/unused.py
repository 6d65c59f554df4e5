# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime import DateTime, Model
from .._runtime import Number as RuntimeNumber


class Pet(Model):
    value: Value | None = None
    either: int | str | None = None


Ids: TypeAlias = str | list[str]

Moment: TypeAlias = DateTime | int

Number: TypeAlias = RuntimeNumber | int

Value: TypeAlias = str | int | bool
