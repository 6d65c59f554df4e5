# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `names` alone."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class ABCD(Model):
    u27_u22: Annotated[str, Field(alias="'\"")]
    ua: Annotated[str, Field(alias="\n")]
    u5c: Annotated[str | None, Field(alias="\\")] = None
    x: Annotated[str | None, Field(alias="{{ x }}")] = None
    u202e: Annotated[str | None, Field(alias="\u202e")] = None
