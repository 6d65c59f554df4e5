"""What an answer says of its page, and where its items are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..data import data
from ..documents.tree import child, split
from .definitions import Definition, Model, Property, resolved
from .media import is_json
from .model import WITHOUT_CONTENT, Operation
from .paging_words import (
    ABOUT,
    CONTAINERS,
    ENVELOPES,
    REMARKS,
    WRAPPERS,
    spelling,
)
from .reach import alternatives, reach
from .types import NULL, NUMBERS, Array, Kind, ModelRef, Scalar, Type

_PARAMETER = re.compile(r"\{[^{}]*\}")
_DEPTH = 4


@data
class Member:
    """A member of an answer: where it is, its names from outside in, and what it says.

    `types` are those of its values but null, `constant` tells that it is there and never null.
    """

    pointer: str
    names: tuple[str, ...]
    said: Property
    types: tuple[Type, ...]
    constant: bool

    @property
    def name(self) -> str:
        """Its own name in snake case."""
        return self.names[-1]

    def is_of(self, *kinds: Kind) -> bool:
        """Whether all its values, null aside, are of these kinds."""
        return bool(self.types) and all(
            isinstance(t, Scalar) and t.kind in kinds for t in self.types
        )

    @property
    def is_number(self) -> bool:
        """Whether it is a number."""
        return self.is_of(*NUMBERS)


@data
class Answered:
    """The JSON that an operation answers with on success.

    `item` is set where it is an array, `others` are what may come in its place. An answer whose
    status says that it has no content is none of them: it is a page without items.
    """

    type: Type
    members: tuple[Member, ...] = ()
    arrays: tuple[Member, ...] = ()
    item: Type | None = None
    others: tuple[str, ...] = ()

    @property
    def is_page(self) -> bool:
        """Whether it is an object of one array and of what is said of the page that it is."""
        outer = [m for m in (*self.members, *self.arrays) if len(m.names) == 1]
        return len([m for m in outer if m.name not in ABOUT]) == 1 and any(
            len(m.names) == 1 for m in self.arrays
        )


@data
class Items:
    """Where the items of a page are in its answer, and what one is."""

    pointer: str
    item: Type


def answered(op: Operation, definitions: dict[str, Definition]) -> Answered | None:
    """Reads the answer of an operation; None where its JSON is no one object or array."""
    good = [a for a in op.answers if a.status.startswith("2")]
    good = good or [a for a in op.answers if a.status == "default"]
    contents = [content for answer in good for content in answer.contents]
    spoken = [c for c in contents if is_json(c.media_type) and not c.items]
    others = [c.media_type for c in contents if c not in spoken]
    if any(not a.contents and a.status not in WITHOUT_CONTENT for a in good):
        others.append("nothing")
    types = {resolved(content.type, definitions) for content in spoken}
    if len(types) != 1:
        return None
    whole, type_ = spoken[0].type, types.pop()
    if isinstance(type_, Array):
        return Answered(whole, item=type_.items, others=tuple(others))
    if not isinstance(definitions.get(getattr(type_, "pointer", "")), Model):
        return None
    found = list(_members(type_, definitions, (), ""))
    return Answered(
        whole,
        tuple(m for m in found if not _is_array(m)),
        tuple(m for m in found if _is_array(m)),
        others=tuple(others),
    )


def find_items(op: Operation, answer: Answered) -> Items | tuple[Member, ...]:
    """The array of items; else the arrays that it may be, none among them.

    An answer that is an array is its own. Of several, the outermost ones count: the one that the
    path is called like, or else one by the usual names, or the only one that is not about faults.
    """
    if answer.item is not None:
        return Items("", answer.item)
    arrays = answer.arrays
    if arrays:
        least = min(len(m.names) for m in arrays)
        arrays = tuple(m for m in arrays if len(m.names) == least)
    for chosen in (
        arrays,
        *(tuple(m for m in arrays if m.name == w) for w in reversed(_path_words(op))),
        tuple(m for m in arrays if m.name in ENVELOPES),
        tuple(m for m in arrays if m.name not in REMARKS),
    ):
        if len(chosen) == 1:
            array = chosen[0].types[0]
            if isinstance(array, Array):
                return Items(chosen[0].pointer, array.items)
    return arrays


def is_called_like_items(op: Operation, array: Member) -> bool:
    """Whether an array is called like what lists hold, or like the path."""
    return array.name in ENVELOPES or array.name in _path_words(op)


def _path_words(op: Operation) -> list[str]:
    return [spelling(w) for w in _PARAMETER.sub("", op.path).split("/")]


def items_at(
    answer: Type, pointer: str, definitions: dict[str, Definition]
) -> Type | None:
    """The type of the items of the array that a pointer leads to; None where it is none."""
    found = [
        flat
        for type_ in reach(answer, split(pointer), definitions)
        for flat in alternatives(type_, definitions)
        if flat != NULL
    ]
    arrays = [t for t in found if isinstance(t, Array)]
    return arrays[0].items if len(found) == len(arrays) == 1 else None


def _is_array(member: Member) -> bool:
    return len(member.types) == 1 and isinstance(member.types[0], Array)


def _members(
    type_: Type, definitions: dict[str, Definition], names: tuple[str, ...], at: str
) -> Iterator[Member]:
    """The members of an object and of what it holds about its page, without null."""
    definition = definitions.get(getattr(type_, "pointer", ""))
    if not isinstance(definition, Model) or len(names) > _DEPTH:
        return
    for one in definition.properties:
        name = spelling(one.name)
        pointer = child(at, one.name)
        told = alternatives(one.type, definitions)
        types = tuple(t for t in told if t != NULL)
        constant = one.required and len(types) == len(told)
        yield Member(pointer, (*names, name), one, types, constant)
        if name in CONTAINERS or (name in WRAPPERS and not names):
            for inner in types:
                if isinstance(inner, ModelRef):
                    yield from _members(inner, definitions, (*names, name), pointer)
