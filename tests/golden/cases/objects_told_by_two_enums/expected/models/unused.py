# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models that no operation uses."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime import Discriminator, Model, Tag


class Call(Model):
    type: Literal["call"]
    name: str | None = None


class Question(Model):
    type: Literal["message"]
    role: Literal["user"]
    text: str | None = None


class Reply(Model):
    type: Literal["message"]
    role: Literal["assistant"]
    text: str | None = None


Item: TypeAlias = Annotated[
    Annotated[
        Annotated[Question, Tag("user")] | Annotated[Reply, Tag("assistant")],
        Discriminator("role"),
        Tag("message"),
    ]
    | Annotated[Call, Tag("call")],
    Discriminator("type"),
]
