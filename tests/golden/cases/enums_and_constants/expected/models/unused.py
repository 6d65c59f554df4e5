# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from .._runtime import Model


class Pet(Model):
    colour: Colour
    kind: Literal["pet"]
    mood: Literal["good", "bad"] | str | None = None
    state: Literal["a", "b"] | str | None = None


Colour: TypeAlias = Literal["red", "dark-green", "", "2nd"] | str
"""Of its coat."""

Fixed: TypeAlias = Literal[7]

Lone: TypeAlias = Literal["only"] | str

Mixed: TypeAlias = Literal["auto", 1, True] | str | int | bool | None

Shaped: TypeAlias = Literal["none"] | str | list[Any] | dict[str, Any]

Size: TypeAlias = Literal[1, 2, 3] | int
