"""Whether values are of types, as deep as they go: yes or no, and not where."""

from __future__ import annotations

from itertools import chain, repeat
from types import NoneType

from ..data import data
from ..documents.tree import JSON, as_list, as_map
from .definitions import Alias, Definition, Model
from .fits import fault
from .types import (
    NO_LIMITS,
    Array,
    Choice,
    Held,
    Implied,
    Kind,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
)

_PLAINLY: dict[Kind, frozenset[type]] = {
    **dict.fromkeys(Kind, frozenset({str})),
    **dict.fromkeys((Kind.INTEGER, Kind.INT64), frozenset({int})),
    **dict.fromkeys((Kind.NUMBER, Kind.DECIMAL), frozenset({int, float})),
    Kind.ANY: frozenset({NoneType, bool, int, float, str, list, dict}),
    Kind.NULL: frozenset({NoneType}),
    Kind.BOOLEAN: frozenset({bool}),
    Kind.NOTHING: frozenset(),
}
"""The types of Python all of whose values are of a kind; of others `fault` knows more."""


@data
class Agreement:
    """Tells of one value whether a type forbids anything in it. Most examples are as they should be.

    A value that is `sent` has none of the members that are read only, one that is received none of
    those that are written only (OAS 3.0.4 section 4.7.24.2). `told` holds what is known of a definition and a
    part of the value, by its `id`: a union that leads to itself has many ways to each.
    """

    definitions: dict[str, Definition]
    sent: bool
    told: dict[tuple[str, int], bool]

    def holds(self, type_: Type, value: JSON) -> bool:
        """Whether the value, or a part of it, is of a type."""
        match type_:
            case Scalar(kind=kind, limits=limits):
                plain = limits is NO_LIMITS and type(value) in _PLAINLY[kind]
                return plain or not fault(type_, value)
            case ModelRef(pointer=pointer):
                known = self.told.get((pointer, id(value)))
                if known is None:
                    known = self._of_definition(pointer, value)
                    self.told[pointer, id(value)] = known
                return known
            case Array(items=items):
                return isinstance(value, list) and all(
                    self.holds(items, item) for item in as_list(value)
                )
            case Union(members=members):
                return any(self.holds(member, value) for member in members)
            case Choice():
                return not fault(type_, value)
            case Map(values=values):
                return isinstance(value, dict) and all(
                    self.holds(values, item) for item in as_map(value).values()
                )
            case Tuple(prefix=prefix, rest=rest):
                parts = chain(prefix, () if rest is None else repeat(rest))
                return isinstance(value, list) and all(
                    map(self.holds, parts, as_list(value))
                )
            case Implied(type=inner):
                of_another_kind = not fault(type_, value) and bool(fault(inner, value))
                return of_another_kind or self.holds(inner, value)
            case Held(type=inner):
                return self.holds(inner, value)

    def _of_definition(self, pointer: str, value: JSON) -> bool:
        definition = self.definitions.get(pointer)
        match definition:
            case None:
                return True
            case Alias(type=type_):
                return self.holds(type_, value)
            case Model() if isinstance(value, dict):
                return self._of_model(definition, as_map(value))
            case Model(implied=implied):
                return implied

    def _of_model(self, model: Model, members: dict[str, JSON]) -> bool:
        for property_ in model.properties:
            if property_.name in members:
                if not self.holds(property_.type, members[property_.name]):
                    return False
            elif property_.required and not (
                property_.read_only if self.sent else property_.write_only
            ):
                return False
        return True
