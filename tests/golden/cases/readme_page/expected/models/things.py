# Generated from page.md. Generate it again instead of changing it.
"""Models of `things` alone."""

from __future__ import annotations

from typing import Any

from .._runtime import Model


class Thing(Model):
    id: str | None = None
    size: Any = None
