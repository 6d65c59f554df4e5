# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Pet(Model):
    user_id: str
    field_2nd: Annotated[str, Field(alias="2nd")]
    field: Annotated[str, Field(alias="")]
    type: Annotated[str | None, Field(alias="@type")] = None
    a_b: Annotated[str | None, Field(alias="a.b")] = None
    class_: Annotated[str | None, Field(alias="class")] = None
    model_config_: Annotated[str | None, Field(alias="model_config")] = None
    model_dump_: Annotated[str | None, Field(alias="model_dump")] = None
    hidden: Annotated[str | None, Field(alias="_hidden")] = None
    copy_: Annotated[str | None, Field(alias="copy")] = None
    größe: str | None = None
    名前: str | None = None
    not_: Annotated[str | None, Field(alias="!")] = None
