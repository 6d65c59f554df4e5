"""Constraints of JSON Schema that pydantic has no words for, as metadata of `Annotated`."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Annotated, Any, Final, TypeAlias, cast

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from ._plain import Plain, members, plain


class _Constraint:
    """What a value has to be beyond its type; `broken` tells of it, read or not yet read."""

    error: str

    def broken(self, value: Any) -> bool:
        raise NotImplementedError

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(
            self._check, handler(source)
        )

    def _check(self, value: object) -> object:
        if self.broken(value):
            raise PydanticCustomError(self.error, "Input should keep to its document")  # type: ignore[arg-type]
        return value


@dataclass(frozen=True)
class Unique(_Constraint):
    """No two items of the array are equal."""

    error = "unique_items"

    def broken(self, value: Iterable[object]) -> bool:
        items = list(value)
        return len(set(map(identity, items))) < len(items)


@dataclass(frozen=True, eq=False)
class Const(_Constraint):
    """The one value there is, where no `Literal` can say it."""

    value: Plain
    error = "const"

    def broken(self, value: object) -> bool:
        return identity(value) != identity(self.value)


@dataclass(frozen=True)
class MultipleOf(_Constraint):
    """A number is a multiple of another, in decimal digits: 0.3 is one of 0.1."""

    step: float
    error = "multiple_of"

    def broken(self, value: float) -> bool:
        number, step = Decimal(repr(value)), Decimal(repr(self.step))
        # No more digits than the context has are exact; what a float cannot tell is left alone.
        if number.adjusted() - step.adjusted() > _DIGITS:
            return False
        return number % step != 0


_DIGITS: Final = 20


@dataclass(frozen=True, eq=False)
class Members(_Constraint):
    """Members that the object has to have: always, and together with others."""

    required: tuple[str, ...] = ()
    together: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict[str, tuple[str, ...]]
    )
    error = "missing"

    def broken(self, value: object) -> bool:
        given = members(value) or {}
        wanted = [*self.required]
        for name, others in self.together.items():
            if name in given:
                wanted += others
        return any(name not in given for name in wanted)


class _Nothing(_Constraint):
    error = "nothing"

    def broken(self, value: object) -> bool:
        return True


Nothing: TypeAlias = Annotated[Any, _Nothing()]
"""What must not be there: no value is valid."""


def identity(value: object) -> Hashable:
    """What two values share when they are equal in JSON: 1 and 1.0, but not 1 and true."""
    return value if type(value) is str else _identity(plain(value))


def _identity(value: Plain) -> Hashable:
    match value:
        case bool():
            return bool, value
        case list():
            return list, tuple(map(_identity, value))
        case dict():
            return dict, frozenset((key, _identity(v)) for key, v in value.items())
        case _:
            return cast("Hashable", value)
