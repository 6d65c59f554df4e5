"""Objects with known members, and the members."""

from __future__ import annotations

import json
from collections.abc import Set

from ..documents.tree import as_list, as_map, as_text, child, split
from ..openapi import Specification
from ..problems import Outcome
from .addresses import Address, Role
from .containers import extra
from .definitions import Model, Property, Text
from .named_like import Joined, named_like, said_by_patterns, type_by_patterns
from .rules import rule
from .texts import text_of
from .types import ANY, Type
from .unsaid import unsaid
from .view import View

_USES = ("readOnly", "writeOnly")
_ABOUT_USE = frozenset({*_USES, "$ref", "allOf"})
"""Keywords without which a schema says nothing of its uses, nor anything else for it."""

_NO_USES: Set[str] = frozenset()


def read_model(spec: Specification, view: View, joined: Joined) -> Model:
    """The object that a view describes."""

    def value(places: list[str], role: Role) -> Type:
        return joined(places, Address("value", view.pointer).step(role))

    names = [
        *view.properties,
        *(name for name in view.required if name not in view.properties),
    ]
    properties = tuple(_property(spec, view, name, joined) for name in names)
    return Model(
        view.pointer,
        properties,
        _model_text(spec, view),
        extra(view, value),
        view.types == ["object"],
        view.types is None,
        _rule(spec, view, properties),
        named_like(view, joined),
    )


def _rule(spec: Specification, view: View, properties: tuple[Property, ...]) -> str:
    """What objects are held to together; nothing that asks answers for what only requests carry."""
    said = rule(spec, view.applied, unsaid(spec, view, None))
    for property_ in properties:
        if property_.write_only and json.dumps(property_.name) in said:
            spec.report(
                "unheld-keyword",
                Outcome.DEGRADED,
                view.sources[0],
                "values are read and kept, and not held to what the schema asks of members "
                f"together: {property_.name!r} is in no answer",
                "leave it to the API, or ask for it in a schema of requests alone",
            )
            return ""
    return said


def _property(spec: Specification, view: View, name: str, joined: Joined) -> Property:
    places = view.properties.get(name)
    patterns = said_by_patterns(spec, view, name) if view.patterns else []
    if not places:
        type_ = type_by_patterns(view, patterns, joined) if patterns else ANY
        return Property(name, type_, True, view.pointer)
    places = [*places, *patterns]
    nodes = [as_map(spec.schema(place)) for place in places]
    notes = nodes[0]
    pinned = as_text(notes.get("x-python-name"))
    silent = all(map(_ABOUT_USE.isdisjoint, nodes))
    uses = _NO_USES if silent else _uses(spec, places)
    return Property(
        name,
        joined(places, Address("property", view.pointer, pinned or name)),
        name in view.required,
        places[0],
        text_of(notes, name),
        notes.get("default"),
        "readOnly" in uses,
        "writeOnly" in uses,
        pinned,
    )


def _uses(spec: Specification, places: list[str]) -> Set[str]:
    """Which of `readOnly` and `writeOnly` anything that applies to a member says of it.

    One true value is enough (JSON Schema 2020-12 validation, section 9.4).
    """
    found, waiting, seen = set[str](), list(places), set[str]()
    while waiting:
        pointer = waiting.pop()
        if pointer in seen:
            continue
        seen.add(pointer)
        node = as_map(spec.schema(pointer))
        for word in _USES:
            if node.get(word) is True:
                found.add(word)
        ref = node.get("$ref")
        target = spec.resolve(ref, pointer) if isinstance(ref, str) else None
        waiting += [target] if target else []
        if "allOf" in node:
            place = child(pointer, "allOf")
            waiting += [child(place, i) for i in range(len(as_list(node["allOf"])))]
    return found


def _model_text(spec: Specification, view: View) -> Text:
    """What is said of an object: in words from all that describes it, the rest by itself alone."""
    pointer = view.sources[0]
    own = text_of(spec.schema(pointer), split(pointer)[-1])
    said = text_of(view.notes)
    return Text(
        own.title,
        description=said.description,
        deprecated=said.deprecated,
        examples=own.examples,
        values=own.values,
    )
