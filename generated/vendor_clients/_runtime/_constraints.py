# Generated from specs/. Change the overlay, not this file.
"""Constraints of JSON Schema that pydantic has no words for, as metadata of `Annotated`."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import field
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any, ClassVar, LiteralString, TypeAlias, cast

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ._data import data
from ._decimals import json_number
from ._plain import Plain, members, plain


class Constraint:
    """What a value has to be beyond its type; `broken` tells of it, read or not yet read."""

    error: ClassVar[LiteralString]

    def broken(self, value: Any, /) -> bool:
        raise NotImplementedError

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            self._check, handler(source)
        )

    def _check(self, value: object) -> object:
        if self.broken(value):
            raise PydanticCustomError(self.error, "Input should keep to its document")
        return value


@data()
class Unique(Constraint):
    """No two items of the array are equal."""

    error: ClassVar[LiteralString] = "unique_items"

    def broken(self, value: Iterable[object], /) -> bool:
        items = list(value)
        return len(set(map(identity, items))) < len(items)


@data()
class MultipleOf(Constraint):
    """The number is a multiple of another, one with a fraction, as their decimal digits say."""

    step: float
    error: ClassVar[LiteralString] = "multiple_of"

    def broken(self, value: float | Decimal, /) -> bool:
        return not is_multiple(value, self.step)


@data(eq=False)
class Const(Constraint):
    """The one value there is, where no `Literal` can say it."""

    value: Plain
    error: ClassVar[LiteralString] = "const"

    def broken(self, value: object, /) -> bool:
        return identity(value) != identity(self.value)


@data(eq=False)
class Members(Constraint):
    """Members that the object has to have: always, and together with others."""

    required: tuple[str, ...] = ()
    together: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict[str, tuple[str, ...]]
    )
    error: ClassVar[LiteralString] = "missing"

    def broken(self, value: object, /) -> bool:
        given = members(value) or {}
        wanted = [*self.required]
        for name, others in self.together.items():
            if name in given:
                wanted += others
        return any(name not in given for name in wanted)


class _Nothing(Constraint):
    error: ClassVar[LiteralString] = "nothing"

    def broken(self, _value: object, /) -> bool:
        return True


Nothing: TypeAlias = Annotated[Any, _Nothing()]
"""What must not be there: no value is valid."""


def is_multiple(value: float | Decimal, step: float) -> bool:
    """Whether a number is a whole multiple of another, by the digits that they are written in."""
    quotient = Fraction(str(value)) / Fraction(repr(step))
    return quotient.denominator == 1


def identity(value: object) -> Hashable:
    """What two values share when they are equal in JSON: 1 and 1.0, but not 1 and true."""
    return value if type(value) is str else _identity(plain(value))


def _identity(value: Plain) -> Hashable:
    match value:
        case bool():
            return bool, value
        case Decimal():
            return json_number(value)
        case list():
            return list, tuple(map(_identity, value))
        case dict():
            return dict, frozenset((key, _identity(v)) for key, v in value.items())
        case _:
            return cast("Hashable", value)
