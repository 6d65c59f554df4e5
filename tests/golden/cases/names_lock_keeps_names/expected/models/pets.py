# Generated from specs/names_lock_keeps_names. Change the overlay, not this file.
"""Models of `pets` alone."""

from __future__ import annotations

from ..._runtime import Model


class Animal(Model):
    owner: Keeper | None = None


class Keeper(Model):
    name: str | None = None
