# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `pets` alone."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime import Model


class Pet(Model):
    """An animal at home.

    It eats.
    """

    name: str | None = None
    """Example: `"Rex"`."""
    born: str | None = None
    """The day of birth."""
    odd: str | None = None
    """Example: `"c:\\\\d"`."""
    state: State | None = None


State: TypeAlias = Literal[0, 1, 2] | int
"""What the values mean:

- `0`: ASLEEP, It dreams.
- `1`: AWAKE
"""
