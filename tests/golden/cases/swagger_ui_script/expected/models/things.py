# Generated from swagger-initializer.js. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from typing import Any

from .._runtime import Model


class Thing(Model):
    size: Any = None
