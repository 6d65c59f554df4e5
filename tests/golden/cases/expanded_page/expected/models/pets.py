# Generated from page.md. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import Model


class Pet(Model):
    id: str
    """Example: `"101"`."""
    mood: Mood | None = None


Mood: TypeAlias = Literal["happy", "sad"] | str
