# Generated from specs/. Change the overlay, not this file.
"""Types that a document implies, by keywords for values of one kind, without naming the kind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    TypeAlias,
    TypeVar,
    Union,
    get_args,
    get_origin,
)
from uuid import UUID

from pydantic import BaseModel, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema
from typing_extensions import TypeAliasType

T = TypeVar("T")

_ANY: Final[dict[str, CoreSchema]] = {
    "null": core_schema.none_schema(),
    "boolean": core_schema.bool_schema(strict=True),
    "number": core_schema.union_schema(
        [core_schema.int_schema(strict=True), core_schema.float_schema(strict=True)],
        mode="left_to_right",
    ),
    "string": core_schema.str_schema(strict=True),
    "array": core_schema.list_schema(strict=True),
    "object": core_schema.dict_schema(core_schema.str_schema(), strict=True),
}
"""Any value at all, by the kinds of JSON."""

_KINDS: Final[dict[type, str]] = {
    NoneType: "null",
    bool: "boolean",
    int: "number",
    float: "number",
    str: "string",
    datetime: "string",
    date: "string",
    time: "string",
    UUID: "string",
    list: "array",
    tuple: "array",
    Sequence: "array",
    dict: "object",
    Mapping: "object",
}


class _Implied:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        said = kinds(source)
        others = [schema for kind, schema in _ANY.items() if kind not in said]
        return core_schema.union_schema(
            [handler(source), *others], mode="left_to_right"
        )


IMPLIED: Final = _Implied()

Implied: TypeAlias = Annotated[T, IMPLIED]
"""A type whose kind the document does not name: values of other kinds are what they are.

A schema with `properties` and no `type` holds objects to its properties, and allows text and
numbers as well (JSON Schema 2020-12 core, section 7.6.1).
"""


def kinds(type_: Any) -> frozenset[str]:
    """The kinds of JSON values that a type speaks of; all where that cannot be told."""
    if isinstance(type_, TypeAliasType):
        return kinds(type_.__value__)
    origin, arguments = get_origin(type_), get_args(type_)
    if origin is Annotated:
        return kinds(arguments[0])
    if origin in (Union, UnionType):
        return frozenset[str]().union(*map(kinds, arguments))
    plain = origin or type_
    if isinstance(plain, type) and issubclass(plain, BaseModel):
        return frozenset({"object"})
    return frozenset({_KINDS[plain]}) if plain in _KINDS else frozenset(_ANY)
