"""What an answer shows of the operation that it is of: whether it is a list, or one thing."""

from __future__ import annotations

from collections.abc import Set

from ..api.definitions import Definition, Model, resolved
from ..api.media import is_json
from ..api.model import Operation
from ..api.paging_answer import answered
from ..api.types import Array, Choice, ModelRef, Scalar, Type, Union
from .names import snake
from .results import success

_ENVELOPES = frozenset(
    {"data", "elements", "entries", "items", "list", "records", "results", "rows"}
    | {"values"}
)
"""Members that usually hold what a list answers with."""

_WRAPPERS = frozenset({"data", "embedded", "meta", "payload", "response", "result"})
"""Members that usually hold the whole of an answer, HAL's `_embedded` among them."""


def json_answer(op: Operation) -> Type | None:
    """The type of the JSON that is answered on success."""
    for answer in success(op):
        for content in answer.contents:
            if is_json(content.media_type):
                return content.type
    return None


def is_array(type_: Type, definitions: dict[str, Definition]) -> bool:
    """Whether a type is an array, also by another name."""
    return isinstance(resolved(type_, definitions), Array)


def wraps_array(type_: Type, word: str, definitions: dict[str, Definition]) -> bool:
    """Whether a page of things comes back: an object around one array, or around one of their name."""
    alternatives = _alternatives(type_, definitions)
    if alternatives:
        return all(wraps_array(each, word, definitions) for each in alternatives)
    members = _members(type_, definitions)
    names = _arrays(members, definitions)
    if len(names) == 1:
        return True
    inside = _arrays_inside(members, _WRAPPERS, definitions)
    return not _ENVELOPES.isdisjoint(names) or snake(word) in {*names, *inside}


def says_page(op: Operation, definitions: dict[str, Definition]) -> bool:
    """Whether an answer is one array, or an object of one and of what is said of its page."""
    answer = answered(op, definitions)
    return answer is not None and (answer.item is not None or answer.is_page)


def shape(op: Operation, definitions: dict[str, Definition]) -> object:
    """All that the names of operations take from the definitions of what comes back."""
    answer = json_answer(op)
    if answer is None:
        return None
    told = [
        (
            is_array(each, definitions),
            is_one_thing(each, definitions),
            holds_array(each, definitions),
            _arrays(_members(each, definitions), definitions),
            _arrays_inside(_members(each, definitions), _WRAPPERS, definitions),
        )
        for each in (answer, *_alternatives(answer, definitions))
    ]
    return told, says_page(op, definitions)


def holds_array(type_: Type, definitions: dict[str, Definition]) -> bool:
    """Whether a member that holds the whole of an answer, or its results, is around one array."""
    members = _members(type_, definitions)
    return len(_arrays_inside(members, _WRAPPERS | _ENVELOPES, definitions)) == 1


def _arrays_inside(
    members: dict[str, Type], holders: Set[str], definitions: dict[str, Definition]
) -> list[str]:
    """The arrays in those members that hold an answer, by their names."""
    return [
        name
        for outer, member in members.items()
        if outer in holders
        for name in _arrays(_members(member, definitions), definitions)
    ]


def _alternatives(type_: Type, definitions: dict[str, Definition]) -> list[Type]:
    """The models that an answer is one of, where it is a union of nothing else."""
    type_ = resolved(type_, definitions)
    members = type_.members if isinstance(type_, Union) else ()
    models = [
        member
        for member in members
        if isinstance(member, ModelRef)
        and isinstance(definitions.get(member.pointer), Model)
    ]
    return [*models] if len(models) == len(members) else []


def is_one_thing(type_: Type, definitions: dict[str, Definition]) -> bool:
    """Whether a model comes back whose members are values and things, and hold no list."""
    members = _members(type_, definitions)
    return bool(members) and all(
        isinstance(member, Scalar | Choice)
        or (
            isinstance(member, ModelRef)
            and isinstance(definitions.get(member.pointer), Model)
            and (
                name not in _WRAPPERS
                or not _arrays(_members(member, definitions), definitions)
            )
        )
        for name, member in members.items()
    )


def _arrays(members: dict[str, Type], definitions: dict[str, Definition]) -> list[str]:
    return [name for name, type_ in members.items() if is_array(type_, definitions)]


def _members(type_: Type, definitions: dict[str, Definition]) -> dict[str, Type]:
    """The members of a model by their names in snake case."""
    if not isinstance(type_, ModelRef):
        return {}
    definition = definitions.get(type_.pointer)
    if not isinstance(definition, Model):
        return {}
    return {snake(p.name): p.type for p in definition.properties}
