# Generated from page.md. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from .._runtime import Model


class Pet(Model):
    id: str
    owner: str | None
    age: int


class PetListResponse(Model):
    data: list[Pet] | None = None
    has_more: bool | None = None
    next: str | None = None
