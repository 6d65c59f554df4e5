"""A slice of a document: some of its paths, and all that they refer to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from ..documents.tree import (
    JSON,
    as_list,
    as_map,
    as_text,
    parse_ref_fragment,
    split,
)

_COMPONENTS = "#/components/"
_WHOLE = frozenset({"securitySchemes"})
"""Kinds of components that are named without a reference."""

_REFERRING = ("$ref", "$dynamicRef")

_Name: TypeAlias = tuple[str, str]
"""A component: its kind, and its key."""


def sliced(
    rest: dict[str, JSON],
    paths: dict[str, JSON],
    components: Mapping[str, Mapping[str, JSON]],
) -> dict[str, JSON] | None:
    """The tree of a document with these paths alone, and with those of its components that they lead to.

    None where a reference leads elsewhere than to components.
    """
    schemas = components.get("schemas", {})
    heirs: dict[str, list[str]] | None = None
    found: dict[_Name, None] = {}
    waiting: list[JSON] = [*paths.values()]
    while waiting:
        for name in _named(waiting.pop(), schemas):
            if name is None:
                return None
            kind, key = name
            component = components.get(kind, {}).get(key)
            if name in found or component is None:
                continue
            found[name] = None
            waiting.append(component)
            if kind == "schemas" and _is_family(as_map(component)):
                heirs = _heirs(schemas) if heirs is None else heirs
                waiting += [
                    {"$ref": f"{_COMPONENTS}schemas/{heir}"}
                    for heir in _descendants(key, heirs)
                ]
    narrowed = {
        kind: {**held} if kind in _WHOLE else _narrowed(kind, held, found)
        for kind, held in components.items()
    }
    whole = {key: value for key, value in rest.items() if key != "webhooks"}
    return {**whole, "paths": paths, "components": narrowed}


def _narrowed(
    kind: str, held: Mapping[str, JSON], found: dict[_Name, None]
) -> dict[str, JSON]:
    return {key: held[key] for key in held if (kind, key) in found}


def _named(node: JSON, schemas: Mapping[str, JSON]) -> Iterator[_Name | None]:
    """The components that are named anywhere in a node; None for a reference to something else.

    A text in an example may look like a reference: a component too many does no harm.
    """
    waiting = [node]
    while waiting:
        one = waiting.pop()
        if isinstance(one, dict):
            members = as_map(one)
            told = [*_told_apart(as_map(members.get("discriminator")))]
            said = [members.get(word) for word in _REFERRING]
            texts = [ref for ref in said if isinstance(ref, str)]
            texts += (text for text in told if "#" in text)
            if not all(text.startswith(_COMPONENTS) for text in texts):
                yield None
            yield from (("schemas", key) for key in told if key in schemas)
            waiting += members.values()
        elif isinstance(one, list):
            waiting += as_list(one)
        elif isinstance(one, str) and one.startswith(_COMPONENTS):
            steps = split(parse_ref_fragment(one))
            if len(steps) > 2:
                yield steps[1], steps[2]


def _told_apart(discriminator: dict[str, JSON]) -> Iterator[str]:
    """What a discriminator names by a key alone (OAS 3.1.1 section 4.8.25)."""
    yield as_text(discriminator.get("defaultMapping"))
    yield from map(as_text, as_map(discriminator.get("mapping")).values())


def _is_family(schema: dict[str, JSON]) -> bool:
    """Whether the schemas that extend one are told apart by its discriminator."""
    return "discriminator" in schema and schema.keys().isdisjoint(("anyOf", "oneOf"))


def _heirs(schemas: Mapping[str, JSON]) -> dict[str, list[str]]:
    """The schemas that extend another by `allOf`, by its key: nobody need name them."""
    found: dict[str, list[str]] = defaultdict(list)
    for key, schema in schemas.items():
        for part in as_list(as_map(schema).get("allOf")):
            reference = as_text(as_map(part).get("$ref"))
            steps = split(parse_ref_fragment(reference))
            if reference.startswith(_COMPONENTS) and len(steps) == 3:
                found[steps[2]].append(key)
    return found


def _descendants(key: str, heirs: dict[str, list[str]]) -> list[str]:
    found: dict[str, None] = {}
    waiting = [key]
    while waiting:
        for heir in heirs.get(waiting.pop(), ()):
            if heir not in found:
                found[heir] = None
                waiting.append(heir)
    return [*found]
