"""What the keywords of schemas are about."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ..documents.tree import JSON

ANNOTATIONS = frozenset(
    {
        "title",
        "description",
        "default",
        "example",
        "examples",
        "deprecated",
        "readOnly",
        "writeOnly",
        "externalDocs",
        "xml",
        "nullable",
        "discriminator",
        "$comment",
        "$id",
        "$schema",
        "$anchor",
        "$dynamicAnchor",
        "$defs",
        "definitions",
    }
)
"""Keywords that say something about a value without constraining it."""

LOWER = (
    "minimum",
    "exclusiveMinimum",
    "minLength",
    "minItems",
    "minProperties",
    "minContains",
)
"""Bounds of which the greatest counts, where several schemas set them."""

UPPER = (
    "maximum",
    "exclusiveMaximum",
    "maxLength",
    "maxItems",
    "maxProperties",
    "maxContains",
)
"""Bounds of which the least counts."""

OTHER = ("pattern", "multipleOf", "uniqueItems")
"""Limits of which the first counts."""

LIMITS = frozenset({*LOWER, *UPPER, *OTHER})
"""Every limit; most schemas set none."""


@cache
def constrains(keyword: str) -> bool:
    """Whether a keyword of a schema narrows the values, rather than describing them."""
    return keyword not in ANNOTATIONS and not keyword.startswith("x-")


_APPLYING = frozenset({"allOf", "anyOf", "oneOf", "if", "dependentSchemas", "$ref"})
_EVALUATING = {
    "unevaluatedProperties": _APPLYING | {"additionalProperties", "patternProperties"},
    "unevaluatedItems": _APPLYING | {"items", "contains"},
}


def speaks_of_all_others(word: str, node: Mapping[str, JSON]) -> bool:
    """Whether `unevaluatedProperties` or `unevaluatedItems` stands in a schema by itself.

    It is then about everything that `properties` or `prefixItems` beside it does not name; beside
    other keywords what it is about depends on the value (JSON Schema 2020-12 core, section 11).
    """
    return word in node and _EVALUATING[word].isdisjoint(node)
