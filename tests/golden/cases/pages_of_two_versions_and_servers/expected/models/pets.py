# Generated from specs/pages_of_two_versions_and_servers. Change the overlay, not this file.
"""Models of `pets` alone."""

from __future__ import annotations

from ..._runtime import Model


class Pet(Model):
    age: int | None = None
