"""What of a request can be different from page to page."""

from __future__ import annotations

from collections.abc import Iterator

from ..data import data
from ..documents.tree import JSON, child
from .definitions import Definition, Model, Property, Text
from .model import Operation
from .paging_words import CONTAINERS, spelling
from .reach import alternatives
from .types import NULL, NUMBERS, Kind, ModelRef, Scalar, Type

_CURSORS = NUMBERS | {Kind.ANY, Kind.STRING, Kind.UUID}


@data
class Sent:
    """A parameter or a member of a body; `expression` is how OpenAPI points at it."""

    expression: str
    name: str
    types: tuple[Type, ...]
    text: Text
    default: JSON
    pointer: str

    @property
    def is_number(self) -> bool:
        """Whether it is a number."""
        return self._is_of(NUMBERS)

    @property
    def is_scalar(self) -> bool:
        """Whether it can be a cursor: a text or a number."""
        return self._is_of(_CURSORS)

    @property
    def least(self) -> int | None:
        """The smallest number that it may be."""
        found = [
            t.limits.minimum
            for t in self.types
            if isinstance(t, Scalar) and t.limits.minimum is not None
        ]
        return int(found[0]) if found else None

    def _is_of(self, kinds: frozenset[Kind]) -> bool:
        return bool(self.types) and all(
            isinstance(t, Scalar) and t.kind in kinds for t in self.types
        )


def sent(op: Operation, definitions: dict[str, Definition]) -> list[Sent]:
    """Everything of a request that a name can say to be about pages."""
    found = [
        Sent(
            f"$request.query.{p.name}",
            spelling(p.name),
            _types(p.type, definitions),
            p.text,
            p.default,
            p.pointer,
        )
        for p in op.parameters
        if p.location == "query"
    ]
    if op.body is not None and op.body.contents:
        type_ = op.body.contents[0].type
        for flat in alternatives(type_, definitions):
            found += _members(flat, definitions, "")
    return found


def _members(
    type_: Type, definitions: dict[str, Definition], at: str
) -> Iterator[Sent]:
    definition = definitions.get(getattr(type_, "pointer", ""))
    if not isinstance(definition, Model):
        return
    for one in definition.properties:
        yield _member(one, child(at, one.name), definitions)
        if not at and spelling(one.name) in CONTAINERS:
            for inner in alternatives(one.type, definitions):
                if isinstance(inner, ModelRef):
                    yield from _members(inner, definitions, child(at, one.name))


def _member(one: Property, at: str, definitions: dict[str, Definition]) -> Sent:
    return Sent(
        f"$request.body#{at}",
        spelling(one.name),
        _types(one.type, definitions),
        one.text,
        one.default,
        one.pointer,
    )


def _types(type_: Type, definitions: dict[str, Definition]) -> tuple[Type, ...]:
    return tuple(t for t in alternatives(type_, definitions) if t != NULL)
