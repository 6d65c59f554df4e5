# Generated from specs/. Change the overlay, not this file.
"""What a document says of the members of a model, and of what an alias stands for."""

from __future__ import annotations

import sys
from functools import cache
from types import SimpleNamespace
from typing import Annotated, Any, get_type_hints

from pydantic.fields import FieldInfo
from typing_extensions import TypeAliasType

from ._adapters import validator
from ._data import data
from ._models import Model, wire_name


@data()
class Member:
    """A documented member of a model."""

    name: str
    wire: str
    type: object
    required: bool
    field: FieldInfo


@cache
def documented(model: type[Model]) -> tuple[Member, ...]:
    """The documented members of a model."""
    validator(model)  # resolves the annotations
    return tuple(
        Member(
            name,
            wire_name(name, field),
            annotated(field.annotation, tuple(field.metadata)),
            field.is_required(),
            field,
        )
        for name, field in model.__pydantic_fields__.items()
    )


@cache
def alias_value(alias: TypeAliasType) -> Any:
    """What an alias stands for; one that holds itself is written as text."""
    value: object = alias.__value__
    if not isinstance(value, str):
        return value
    names = vars(sys.modules[alias.__module__ or ""])
    holder = SimpleNamespace(__annotations__={"value": value})
    return get_type_hints(holder, globalns=names, include_extras=True)["value"]


def annotated(type_: Any, metadata: tuple[Any, ...]) -> Any:
    """A type with what is said of its values."""
    return Annotated[(type_, *metadata)] if metadata else type_
