# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `crossings` alone."""

from __future__ import annotations

from typing import Any, Literal

from .._runtime import Model


class Crossing(Model):
    kind: Literal["foot"] | None = None
    deck: Literal["car", "rail"] | str | None = None
    gone: Any = None
