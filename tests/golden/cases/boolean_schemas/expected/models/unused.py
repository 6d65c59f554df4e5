# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime import Model
from .._runtime import Nothing as RuntimeNothing


class Pet(Model):
    a: Any
    b: None = None
    c: Any = None
    d: list[Any] | None = None


Anything: TypeAlias = Any

Nothing: TypeAlias = RuntimeNothing
