"""What the keywords of schemas are about."""

from __future__ import annotations

from functools import cache

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
