# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Any

from .._runtime import Model


class Pet(Model):
    name: Any
    age: int | None = None
    photo: str | None = None
    gone: None = None
    both: Any = None
    owner: str | None = None
