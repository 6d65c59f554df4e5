# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated

from .._runtime import Field, Model


class Pet(Model):
    capital_user_id: Annotated[str, Field(alias="userId")]
    user_id: str
    user_id_dgzcmztgwb: Annotated[str | None, Field(alias="UserID")] = None
    field_2_nd: Annotated[str, Field(alias="2nd")]
    field: Annotated[str, Field(alias="")]
    type: Annotated[str | None, Field(alias="@type")] = None
    a_b: Annotated[str | None, Field(alias="a.b")] = None
    class_: Annotated[str | None, Field(alias="class")] = None
    model_config_: Annotated[str | None, Field(alias="model_config")] = None
    model_dump_: Annotated[str | None, Field(alias="model_dump")] = None
    hidden: Annotated[str | None, Field(alias="_hidden")] = None
    underscore_underscore_class_underscore_underscore: Annotated[
        str | None,
        Field(alias="__class__"),
    ] = None
    copy_: Annotated[str | None, Field(alias="copy")] = None
    gr_öß_e: Annotated[str | None, Field(alias="größe")] = None
    名前: str | None = None
    field_1: Annotated[int | None, Field(alias="+1")] = None
    minus_1: Annotated[int | None, Field(alias="-1")] = None
    not_: Annotated[str | None, Field(alias="!")] = None
