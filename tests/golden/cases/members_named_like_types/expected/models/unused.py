# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

import builtins
from typing import Annotated, Any, Literal

from .._runtime import Date, Field, Model


class Pet(Model):
    str: builtins.str
    list: builtins.list[builtins.str]
    int: builtins.int | None = None
    dict_: Annotated[dict[builtins.str, builtins.str] | None, Field(alias="dict")] = (
        None
    )
    date: Date | None = None
    any: Annotated[Any, Field(alias="Any")] = None
    literal: Annotated[Literal["a"] | builtins.str | None, Field(alias="Literal")] = (
        None
    )
    pet: Annotated[Pet | None, Field(alias="Pet")] = None
    field: Annotated[
        Annotated[builtins.int, Field(ge=0)] | None,
        Field(alias="Field"),
    ] = None
