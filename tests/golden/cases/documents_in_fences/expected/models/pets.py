# Generated from page.md. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from .._runtime import Model


class Pet(Model):
    name: str | None = None
