"""Tags: which values of a property stand for which member of a union."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import field, replace

from ..data import record
from ..documents.pointers import split
from ..documents.tree import JSON, as_map, as_text, child
from ..openapi import Specification
from ..problems import Outcome
from .definitions import Definition, Model, Property, resolved
from .found_tags import Joined, found_tag
from .reach import alternatives
from .types import Choice, Held, Implied, Map, ModelRef, Tag, Type, Union, union
from .view import Group

_COMPONENTS = "/components/schemas"


@record
class _Claim:
    """The values of the tag that one member says are its own, each source of them by itself."""

    place: str
    type: Type
    mapped: list[str]
    single: list[str] = field(default_factory=list[str])
    several: list[str] = field(default_factory=list[str])
    implicit: list[str] = field(default_factory=list[str])


class Tags:
    """Reads what tells the members of each union apart, and what follows for the members."""

    def __init__(self, spec: Specification, joined: Joined) -> None:
        self._spec = spec
        self._joined = joined
        self._read: list[Tag] = []

    def read(
        self, group: Group, types: Sequence[Type], other: Type | None = None
    ) -> Tag | None:
        """The tag of a union: its discriminator (OAS 3.1.1 section 4.8.25), or one that is found.

        A member's values are those that the mapping gives it and those that its own schema allows;
        its component's name where there are none. Without a value for every object among the
        members there is no telling them apart. `other` is the type of objects with a value that is
        nobody's (it needs none of its own), unless the document says one (`defaultMapping`, OAS
        3.2.0 section 4.25.1).
        """
        if group.tag is None:
            tag = found_tag(self._spec, self._joined, group.members, types)
        else:
            tag = _said(self._spec, self._joined, group.tag, group, types, other)
        if tag is not None:
            self._read.append(tag)
        return tag

    def settle(self, definitions: dict[str, Definition]) -> None:
        """Closes the tags of models that list one value, and are told by it.

        Another value makes an object another member, so that type checkers may tell members by it.
        """
        told: dict[tuple[str, str], set[JSON]] = {}
        waiting = [*self._read]
        while waiting:
            tag = waiting.pop()
            for value, type_ in tag.mapping:
                if isinstance(type_, Union) and type_.tag:
                    waiting.append(type_.tag)
                for member in alternatives(type_, definitions):
                    if isinstance(member, ModelRef):
                        told.setdefault((member.pointer, tag.name), set()).add(value)
        for (pointer, name), values in told.items():
            model = definitions.get(pointer)
            if isinstance(model, Model):
                properties = tuple(
                    (
                        _closed(member, values, definitions)
                        if member.name == name
                        else member
                    )
                    for member in model.properties
                )
                if properties != model.properties:
                    definitions[pointer] = replace(model, properties=properties)


def _closed(
    member: Property, values: set[JSON], definitions: dict[str, Definition]
) -> Property:
    """A tag that lists one of the values that tell its model: by itself, also where it has a name."""
    type_ = resolved(member.type, definitions)
    if not isinstance(type_, Choice) or len(type_.values) > 1:
        return member
    if not values.issuperset(type_.values):
        return member
    return replace(member, type=Choice(type_.values, closed=True))


def _said(
    spec: Specification,
    joined: Joined,
    name: str,
    group: Group,
    types: Sequence[Type],
    other: Type | None,
) -> Tag | None:
    """The tag that a discriminator names."""
    default = group.default and named_schema(spec, group.default, group.pointer)
    mapped = _mapped(spec, group)
    claims: list[_Claim] = []
    for pointer, type_ in zip(group.members, types, strict=True):
        if not isinstance(type_, ModelRef | Map | Implied | Held | Union):
            continue
        claim = _claim(spec, joined, name, pointer, type_, mapped)
        claims.append(claim)
        if default is not None and claim.place == default:
            other = type_
    several = Counter(value for claim in claims for value in claim.several)
    mapping: dict[str, list[_Claim]] = {}
    for claim in claims:
        values = [*claim.mapped, *claim.single]
        if not values and all(several[value] == 1 for value in claim.several):
            values = claim.several
        values = values or claim.implicit
        if not values and claim.type == other:
            continue
        if not values:
            _report(spec, group)
            return None
        for value in values:
            mapping.setdefault(value, []).append(claim)
    told = ((value, _together(spec, joined, of)) for value, of in mapping.items())
    return Tag(name, tuple(told), other)


def _together(spec: Specification, joined: Joined, claims: list[_Claim]) -> Type:
    """The members that share a value, told apart by what else they list."""
    types = [claim.type for claim in claims]
    if len(types) == 1:
        return union(types)
    places = [claim.place for claim in claims]
    return union(types, found_tag(spec, joined, places, types))


def _report(spec: Specification, group: Group) -> None:
    spec.report(
        "untold-member",
        Outcome.DEGRADED,
        group.pointer,
        f"nothing tells which values of {group.tag!r} stand for one of the members; "
        "the member that fits best is taken",
        "give the member's property a const, or name it in the discriminator's mapping",
    )


def _mapped(spec: Specification, group: Group) -> dict[str, list[str]]:
    """The values that the mapping gives each schema, by the schema's pointer."""
    found: dict[str, list[str]] = {}
    for value, said in sorted(group.mapping.items()):
        target = named_schema(spec, as_text(said), group.pointer)
        if target is not None:
            found.setdefault(target, []).append(value)
    return found


def named_schema(spec: Specification, said: str, at: str) -> str | None:
    """The pointer of what a mapping at a pointer says: the name of a component, or a reference."""
    named = child(_COMPONENTS, said)
    return named if named in spec.component_schemas else spec.resolve(said, at)


def _claim(
    spec: Specification,
    joined: Joined,
    tag: str,
    pointer: str,
    type_: Type,
    mapped: dict[str, list[str]],
) -> _Claim:
    ref = as_map(spec.schema(pointer)).get("$ref")
    target = spec.resolve(ref, pointer) if isinstance(ref, str) else None
    place = pointer if target is None else target
    claim = _Claim(place, type_, mapped.get(place, []))
    for values in _values(joined, tag, place, set()):
        if len(values) == 1:
            claim.single += values
        else:
            claim.several += values
    *above, name = split(place) or [""]
    if child(_COMPONENTS, name) == place and above:
        claim.implicit.append(name)
    return claim


def _values(joined: Joined, tag: str, pointer: str, seen: set[str]) -> list[list[str]]:
    """The values of the tag that a schema lists, those of a union for each of its members."""
    if pointer in seen:
        return []
    seen.add(pointer)
    view = joined([pointer])
    places = view.properties.get(tag)
    if places:
        choices: list[JSON] = joined(places).choices or []
        return [[value for value in choices if isinstance(value, str)]]
    return [
        values
        for group in view.groups
        for member in group.members
        for values in _values(joined, tag, member, seen)
    ]
