# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `blocks` alone."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import Discriminator, Model, Tag


class Image(Model):
    type: Literal["image"]
    value: str | None = None
    size: Literal["s", "m"] | str | None = None


class Text(Model):
    type: Literal["text"]
    value: str | None = None


Block: TypeAlias = (
    Annotated[
        Annotated[Text, Tag("text")] | Annotated[Image, Tag("image")],
        Discriminator("type"),
    ]
    | str
)
