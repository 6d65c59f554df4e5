# Generated from specs/. Change the overlay, not this file.
"""Which members and items of a value a schema speaks about (JSON Schema 2020-12 core, section 11)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Protocol, TypeAlias

from ._parts import Named
from ._plain import Plain

Schema: TypeAlias = Mapping[str, Any] | bool


class Valid(Protocol):
    """Whether a value is valid by a schema; `certain` where it is a condition."""

    def __call__(
        self, schema: Schema, value: Plain, /, *, certain: bool = False
    ) -> bool: ...


def unevaluated(
    schema: Mapping[str, Any], value: dict[str, Plain] | list[Plain], valid: Valid
) -> Iterator[Plain]:
    """The members or items that none of a schema's keywords speaks about, but `unevaluated...`.

    What its alternatives and conditions speak about counts where the value is valid by them.
    """
    known = _evaluated(
        {word: said for word, said in schema.items() if word not in _REST}, value, valid
    )
    inside = value.items() if isinstance(value, dict) else enumerate(value)
    yield from (each for place, each in inside if place not in known)


_REST = ("unevaluatedProperties", "unevaluatedItems")


def _evaluated(
    schema: Schema, value: dict[str, Plain] | list[Plain], valid: Valid
) -> set[str | int]:
    if isinstance(schema, bool):
        return set()
    if isinstance(value, dict):
        found = _members(schema, value)
    else:
        found = _items(schema, value, valid)
    for inner in _applied(schema, value, valid):
        found |= _evaluated(inner, value, valid)
    return found


def _members(schema: Mapping[str, Any], value: dict[str, Plain]) -> set[str | int]:
    if "additionalProperties" in schema or "unevaluatedProperties" in schema:
        return {*value}
    patterns = [Named(pattern) for pattern in schema.get("patternProperties", ())]
    known = schema.get("properties", ())
    return {
        name
        for name in value
        if name in known or any(named.matches(name) for named in patterns)
    }


def _items(
    schema: Mapping[str, Any], value: list[Plain], valid: Valid
) -> set[str | int]:
    if "items" in schema or "unevaluatedItems" in schema:
        return {*range(len(value))}
    first = len(schema.get("prefixItems", ()))
    inner = schema.get("contains", False)
    return {
        place for place, item in enumerate(value) if place < first or valid(inner, item)
    }


def _applied(
    schema: Mapping[str, Any], value: dict[str, Plain] | list[Plain], valid: Valid
) -> Iterator[Schema]:
    """The schemas that are applied to the value itself, and that it is valid by."""
    yield from schema.get("allOf", ())
    for word in ("anyOf", "oneOf"):
        yield from (inner for inner in schema.get(word, ()) if valid(inner, value))
    if "if" in schema:
        met = valid(schema["if"], value, certain=True)
        if met:
            yield schema["if"]
        yield schema.get("then" if met else "else", True)
    for name, inner in schema.get("dependentSchemas", {}).items():
        if name in value:
            yield inner
