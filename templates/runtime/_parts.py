"""Arrays typed by position and objects typed by the names of their members."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import (
    Annotated,
    Any,
    Final,
    TypeAlias,
    TypeVar,
    Unpack,
    get_args,
    get_origin,
)

from pydantic import GetCoreSchemaHandler, ValidationError, ValidationInfo
from pydantic_core import CoreSchema, SchemaValidator, core_schema

from ._adapters import validate
from ._data import data
from ._plain import to_json

T = TypeVar("T")


class _Prefix:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        first, rest = positions(source)
        known = [handler.generate_schema(type_) for type_ in first]
        longer = handler.generate_schema(Any if rest is None else rest)
        whole = core_schema.tuple_schema(
            [*known, longer], variadic_item_index=len(known)
        )
        shorter = [
            core_schema.tuple_schema(known[:length])
            for length in range(len(known) - 1, -1, -1)
        ]
        return core_schema.union_schema([whole, *shorter], mode="left_to_right")


PREFIX: Final = _Prefix()

Prefix: TypeAlias = Annotated[T, PREFIX]
"""A tuple that may end before the last of its items, and go on after it.

`prefixItems` asks for no item to be there (JSON Schema 2020-12 core, section 10.3.1.1).
"""


def positions(tuple_: Any) -> tuple[tuple[Any, ...], Any | None]:
    """The types of a tuple's first items, and of all further ones where it may have them."""
    types = get_args(tuple_)
    if len(types) == 2 and types[1] is Ellipsis:
        return (), types[0]
    last = types[-1] if types else None
    if get_origin(last) is Unpack:
        last = get_args(last)[0]
    elif not getattr(last, "__unpacked__", False):
        return types, None
    return types[:-1], get_args(last)[0]


@data()
class Named:
    """The members of a `dict` whose names match a pattern are of its type; others are anything."""

    pattern: str

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        type_ = get_args(source)[1]

        def read(value: Mapping[str, Any], info: ValidationInfo) -> dict[str, Any]:
            return {
                name: (
                    validate(type_, to_json(item).encode(), info.context)
                    if self.matches(name)
                    else item
                )
                for name, item in value.items()
            }

        some = core_schema.dict_schema(core_schema.str_schema())
        return core_schema.union_schema(
            [
                handler(source),
                core_schema.with_info_after_validator_function(read, some),
            ],
            mode="left_to_right",
        )

    def matches(self, name: str) -> bool:
        """Whether the pattern is found in a name."""
        return _found(self.pattern, name)


@data()
class NamedLike:
    """The further members of a model whose names match a pattern are of the type that this is said of.

    It stands in what a class says of its `__pydantic_extra__`. A member whose name matches
    several patterns is read as the first of their types, and held to all of them.
    """

    pattern: str

    def matches(self, name: str) -> bool:
        """Whether the pattern is found in a name."""
        return _found(self.pattern, name)


def _found(pattern: str, name: str) -> bool:
    try:
        _matcher(pattern).validate_python(name)
    except ValidationError:
        return False
    return True


@cache
def _matcher(pattern: str) -> SchemaValidator:
    return SchemaValidator(core_schema.str_schema(pattern=pattern))
