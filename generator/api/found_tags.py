"""Properties that tell the objects of a union apart where no discriminator says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from ..data import data
from ..documents.tree import JSON, as_map
from ..openapi import Specification
from .groups import named
from .types import Held, Implied, Map, ModelRef, Tag, Type, Union, union
from .view import View

Joined: TypeAlias = Callable[[list[str]], View]
"""The view of the schemas at some pointers."""

_LISTING = frozenset({"const", "enum", "allOf"})

_OBJECTS = (ModelRef, Map, Implied, Held, Union)
"""Types among whose values there may be objects."""

_DEEPEST = 8
"""How many unions inside each other are looked into."""


@data
class _Values:
    """The texts that objects list for one of their properties.

    `required` tells that each has to have it, `single` that each lists one text.
    """

    texts: tuple[str, ...]
    required: bool
    single: bool


_Listed: TypeAlias = dict[str, _Values]
"""What an object lists, by the property's name."""

_Told: TypeAlias = list[tuple[Type, _Listed]]


def found_tag(
    spec: Specification, joined: Joined, pointers: Sequence[str], types: Sequence[Type]
) -> Tag | None:
    """The property for which all objects of some schemas list texts, and not all the same ones.

    An object with one of them is valid for the members alone that list it (JSON Schema validation
    sections 6.1.2 and 6.1.3). Since enums are read as open, it could be taken for any of them
    otherwise. The property is one that all objects have to have, or of which each lists a single
    text; of several the one that most members have for themselves.
    """
    if sum(isinstance(type_, _OBJECTS) for type_ in types) < 2:
        return None
    listings = _Listings(spec, joined)
    told: _Told = []
    for pointer, type_ in zip(pointers, types, strict=True):
        listed = listings.of(pointer)
        if listed is not None:
            told.append((type_, listed))
    return _tag(told)


def _tag(told: _Told, without: frozenset[str] = frozenset()) -> Tag | None:
    """The tag of some objects; those that share a text of it are told by another property."""
    telling = [
        (name, values)
        for name, values in _in_all([listed for _, listed in told])
        if name not in without and _tell(values)
    ]
    if len(told) < 2 or not telling:
        return None
    name, values = min(telling, key=lambda one: (_shared(one[1]), not _single(one[1])))
    mapping: dict[str, _Told] = {}
    for type_, listed in told:
        for text in listed[name].texts:
            mapping.setdefault(text, []).append((type_, listed))
    said: list[tuple[str, Type]] = []
    for text, sharing in mapping.items():
        # Where each lists one text, each is looked at once.
        inner = _tag(sharing, without | {name}) if _single(values) else None
        said.append((text, union([type_ for type_, _ in sharing], inner)))
    return Tag(name, tuple(said))


def _in_all(objects: list[_Listed]) -> Iterator[tuple[str, list[_Values]]]:
    """The properties for which each of several objects lists something."""
    for name in objects[0] if objects else ():
        if all(name in listed for listed in objects):
            yield name, [listed[name] for listed in objects]


def _tell(values: list[_Values]) -> bool:
    """Whether some text is not listed by all, and is what an object is rather than its state."""
    differ = any(set(one.texts) != set(values[0].texts) for one in values)
    return differ and (_required(values) or _single(values))


def _shared(values: list[_Values]) -> int:
    """How often a text is listed that another object lists, too."""
    texts = [text for one in values for text in one.texts]
    return len(texts) - len(set(texts))


def _required(values: list[_Values]) -> bool:
    return all(one.required for one in values)


def _single(values: list[_Values]) -> bool:
    return all(one.single for one in values)


class _Listings:
    """What the members of one union list, each looked at once."""

    def __init__(self, spec: Specification, joined: Joined) -> None:
        self._spec = spec
        self._joined = joined
        self._known: dict[str, _Listed | None] = {}

    def of(self, pointer: str, depth: int = 0) -> _Listed | None:
        """What all objects of a schema list; None where none of its values is an object."""
        pointer = named(self._spec, pointer)
        if pointer not in self._known:
            self._known[pointer] = {}  # what leads back to itself lists nothing
            self._known[pointer] = self._read(self._joined([pointer]), depth)
        return self._known[pointer]

    def _read(self, view: View, depth: int) -> _Listed | None:
        if view.empty or "object" not in (view.types or ("object",)):
            return None
        if view.choices is not None:
            return {} if any(isinstance(one, dict) for one in view.choices) else None
        listed: _Listed = {}
        for name, places in view.properties.items():
            texts = self._texts(places)
            if texts:
                listed[name] = _Values(texts, name in view.required, len(texts) == 1)
        for group in view.groups if depth < _DEEPEST else ():
            inside = [self.of(member, depth + 1) for member in group.members]
            objects = [one for one in inside if one is not None]
            if not objects:
                return None
            for name, values in _in_all(objects):
                texts = tuple(dict.fromkeys(t for one in values for t in one.texts))
                together = _Values(texts, _required(values), _single(values))
                listed.setdefault(name, together)
        return listed

    def _texts(self, places: list[str]) -> tuple[str, ...]:
        """The texts that a property lists, if it allows nothing else."""
        schema = self._spec.schema
        if not any(_lists(schema(named(self._spec, place))) for place in places):
            return ()
        view = self._joined(places)
        choices = view.choices or []
        texts = tuple(value for value in choices if isinstance(value, str))
        alone = len(texts) == len(choices) and not view.nullable and not view.strangers
        return texts if alone else ()


def _lists(node: JSON) -> bool:
    """Whether a schema may list values: most do not, and need no view."""
    return not _LISTING.isdisjoint(as_map(node))
