"""The schemas that describe a value which was received, and what is in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..api.families import Families
from ..api.regular import matches, readable, spelt
from ..documents.pointers import JSON, as_list, as_map, child, lookup, split
from ..openapi import Specification

_EACH_ITEM = frozenset(
    {"items", "additionalProperties", "unevaluatedItems", "unevaluatedProperties"}
)
"""Keywords that hold one schema for any item or member."""

_ALTERNATIVES = ("allOf", "anyOf", "oneOf")
_BRANCHES = ("then", "else")


class Nodes:
    """Walks the schemas of a document, by the pointers of where they stand."""

    def __init__(self, spec: Specification) -> None:
        self._spec = spec
        self._families = Families(spec)

    def at(self, sites: Iterable[str], location: str) -> list[str]:
        """The schemas of what stands at a location in a value, given those of the value.

        They stand where the member is described, before any `$ref` there is followed.
        """
        found = list(sites)
        for key in split(location):
            inside = (site for each in found for site in self._inside(each, key))
            found = list(dict.fromkeys(inside))
        return found

    def same(self, site: str) -> list[str]:
        """Every schema of the value that the one at `site` describes, itself the first.

        Followed are references, the parts and alternatives of a schema, and those that extend it.
        """
        found: dict[str, None] = {}
        waiting = [site]
        while waiting:
            here = waiting.pop()
            if here in found:
                continue
            found[here] = None
            waiting += reversed([*self._beside(here)])
        return list(found)

    def _beside(self, here: str) -> Iterator[str]:
        node = self.node(here)
        target = self._target(here, node)
        if target is not None:
            yield target
        for word in _ALTERNATIVES:
            parts = child(here, word)
            yield from (
                child(parts, number) for number, _ in enumerate(as_list(node.get(word)))
            )
        yield from (child(here, word) for word in _BRANCHES if word in node)
        if "discriminator" in node:
            group = self._families.of(here)
            yield from group.members if group else ()

    def _inside(self, site: str, key: str) -> Iterator[str]:
        for here in self.same(site):
            node = self.node(here)
            if key in as_map(node.get("properties")):
                yield child(child(here, "properties"), key)
            patterns = child(here, "patternProperties")
            yield from (
                child(patterns, pattern)
                for pattern in as_map(node.get("patternProperties"))
                if _speaks_of(spelt(pattern), key)
            )
            if key != "*":
                continue
            yield from (child(here, word) for word in node if word in _EACH_ITEM)
            for number, _ in enumerate(as_list(node.get("prefixItems"))):
                yield child(child(here, "prefixItems"), number)

    def allows(self, site: str, kind: str) -> bool:
        """Whether some value of a type of JSON is one of those that a schema describes."""
        return self._allows(site, kind, frozenset())

    def _allows(self, here: str, kind: str, seen: frozenset[str]) -> bool:
        if here in seen:
            return True
        seen |= {here}
        schema = self._spec.schema(here)
        if isinstance(schema, bool):
            return schema
        if kind == "null" and schema.get("nullable") is True:
            return True
        if not _own(schema, kind):
            return False
        target = self._target(here, schema)
        if target is not None and not self._allows(target, kind, seen):
            return False

        def each(word: str) -> list[bool]:
            parts = enumerate(as_list(schema.get(word)))
            at = child(here, word)
            return [self._allows(child(at, number), kind, seen) for number, _ in parts]

        return all(each("allOf")) and all(
            any(each(word)) for word in ("anyOf", "oneOf") if schema.get(word)
        )

    def has(self, pointer: str) -> bool:
        """Whether anything stands at a pointer."""
        try:
            lookup(self._spec.document.root, pointer)
        except KeyError:
            return False
        return True

    def node(self, here: str) -> dict[str, JSON]:
        """The members of a schema, none where it is a boolean."""
        schema = self._spec.schema(here)
        return {} if isinstance(schema, bool) else schema

    def _target(self, here: str, node: dict[str, JSON]) -> str | None:
        ref = node.get("$ref")
        return self._spec.resolve(ref, here) if isinstance(ref, str) else None


def _speaks_of(pattern: str, key: str) -> bool:
    """Whether a pattern may be for what a step of a location stands for.

    A star stands for any member, or for those of the pattern that is written behind it.
    """
    if key.startswith("*"):
        return key in ("*", f"*{pattern}")
    return readable(pattern) and matches(pattern, key)


def _own(schema: dict[str, JSON], kind: str) -> bool:
    """Whether a schema's own keywords allow a type of JSON.

    An enum is open: it allows other values of the types that it has.
    """
    said = schema.get("type")
    if said is not None and kind not in (as_list(said) or [said]):
        return False
    if "const" in schema and kind_of(schema["const"]) != kind:
        return False
    values = schema.get("enum")
    return not values or kind in {kind_of(value) for value in as_list(values)}


def kind_of(value: JSON) -> str:
    """The type of a JSON value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case _:
            return "object"
