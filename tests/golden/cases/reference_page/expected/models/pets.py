# Generated from page.md. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Literal

from .._runtime import DateTime, Model


class PetGetResponse(Model):
    id: str
    mood: Literal["happy", "sad"] | str | None = None
    born_at: DateTime | None = None
