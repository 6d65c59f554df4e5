"""Walks over raw schemas: rebuilds them without touching shared nodes, and tells their version."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from generator.documents.tree import JSON, as_list, as_map, parse_ref_fragment, split

Change: TypeAlias = "Callable[[dict[str, JSON]], dict[str, JSON]]"
"""What becomes of one schema, whose parts were rebuilt already; gets a copy of its own."""

_MAPS = frozenset(
    (
        "properties",
        "patternProperties",
        "$defs",
        "definitions",
        "dependentSchemas",
    )
)
_LISTS = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
_SINGLE = frozenset(
    (
        "items",
        "additionalProperties",
        "not",
        "contains",
        "propertyNames",
        "if",
        "then",
        "else",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentSchema",
    )
)
_ADDED = frozenset(("refIdentifier", "isOneOf", "isAnyOf", "isAllOf", "_depth"))
_WORDS_OF_3_1 = frozenset(
    (
        "const",
        "$defs",
        "prefixItems",
        "contains",
        "patternProperties",
        "propertyNames",
        "dependentSchemas",
        "dependentRequired",
        "if",
        "then",
        "else",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentEncoding",
        "contentMediaType",
        "examples",
    )
)
_BOUNDS = {"exclusiveMaximum": "maximum", "exclusiveMinimum": "minimum"}


class Rebuilder:
    """Copies schemas and changes the copies; a node that YAML aliases share is rebuilt once."""

    def __init__(self, change: Change) -> None:
        self._change = change
        # The node is kept beside its copy, so that its id stays its own.
        self._known: dict[int, tuple[JSON, JSON]] = {}

    def schema(self, node: JSON) -> JSON:
        """The changed copy of a schema; a boolean schema is itself."""
        if not isinstance(node, dict):
            return node
        known = self._known.get(id(as_map(node)))
        if known is not None:
            return known[1]
        out = self._change(
            {word: self._part(word, value) for word, value in as_map(node).items()}
        )
        self._known[id(as_map(node))] = (node, out)
        return out

    def _part(self, word: str, value: JSON) -> JSON:
        parts, named = as_list(value), as_map(value)
        if parts and (word in _LISTS or word == "items"):
            return [self.schema(part) for part in parts]
        if named and word in _MAPS:
            return {name: self.schema(part) for name, part in named.items()}
        return self.schema(value) if word in _SINGLE else value


def is_added(word: str) -> bool:
    """Whether a word of a schema is Mintlify's own mark, which says nothing about the API."""
    return word in _ADDED or word.startswith("x-mint")


def without_marks(schema: dict[str, JSON]) -> dict[str, JSON]:
    """A schema without the marks that Mintlify's converter leaves in it."""
    return {word: value for word, value in schema.items() if not is_added(word)}


class Words:
    """Gathers which version of OpenAPI the words of raw schemas belong to."""

    def __init__(self) -> None:
        self.of_3_0 = self.of_3_1 = False

    def look(self, schema: dict[str, JSON]) -> dict[str, JSON]:
        """Takes note of one schema and leaves it as it is."""
        kind = schema.get("type")
        bounds = [schema[word] for word in _BOUNDS if word in schema]
        self.of_3_0 |= isinstance(schema.get("nullable"), bool)
        self.of_3_0 |= any(isinstance(bound, bool) for bound in bounds)
        self.of_3_1 |= isinstance(kind, list) or kind == "null"
        self.of_3_1 |= any(not isinstance(bound, bool) for bound in bounds)
        self.of_3_1 |= not _WORDS_OF_3_1.isdisjoint(schema)
        return schema


def numeric_bounds(schema: dict[str, JSON]) -> dict[str, JSON]:
    """A schema whose exclusive bounds are numbers, as from OpenAPI 3.1 on, and no flags."""
    out = dict(schema)
    for word, inclusive in _BOUNDS.items():
        if isinstance(out.get(word), bool):
            exclusive = out.pop(word)
            if exclusive and inclusive in out:
                out[word] = out.pop(inclusive)
    return out


def component_name(ref: str) -> str:
    """The name of the schema component that a reference leads to, or "" for any other."""
    keys = split(parse_ref_fragment(ref)) if ref.startswith("#/") else []
    return keys[2] if len(keys) == 3 and keys[:2] == ["components", "schemas"] else ""
