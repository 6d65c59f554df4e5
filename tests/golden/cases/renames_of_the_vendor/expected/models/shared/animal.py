# Generated from specs/renames_of_the_vendor. Change the overlay, not this file.
"""Models that several resources use."""

from __future__ import annotations

from ...._runtime import Model


class Animal(Model):
    name: str
    parent: Animal | None = None
