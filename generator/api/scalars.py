"""The types and constraints of single values, by the `type`, `format` and limits of a view."""

from __future__ import annotations

from functools import cache
from typing import Any

from ..documents.tree import JSON, as_list, as_text
from .types import NO_LIMITS, Kind, Limits, Scalar, Type, union
from .view import View

_SINGLE = frozenset({"boolean", "integer", "null", "number", "string"})
"""The names of types of single values."""

_SAID = frozenset({"type", "format"})

_FORMATS = {
    "date-time": Kind.DATE_TIME,
    "date": Kind.DATE,
    "time": Kind.TIME,
    "uuid": Kind.UUID,
    "binary": Kind.BINARY,
}

_DECIMAL = frozenset({"decimal", "decimal128"})

_WORDS = {
    "string": {
        "minLength": "min_length",
        "maxLength": "max_length",
        "pattern": "pattern",
    },
    "array": {
        "minItems": "min_length",
        "maxItems": "max_length",
        "uniqueItems": "unique",
    },
    "object": {"minProperties": "min_length", "maxProperties": "max_length"},
    "number": {
        "minimum": "minimum",
        "maximum": "maximum",
        "exclusiveMinimum": "exclusive_minimum",
        "exclusiveMaximum": "exclusive_maximum",
        "multipleOf": "multiple_of",
    },
}
_WORDS["integer"] = _WORDS["number"]


def single(node: dict[str, JSON], words: list[str]) -> Type | None:
    """The type of a schema whose `words` are `type` and `format` alone, where its values are single ones."""
    if "type" not in words or not _SAID.issuperset(words):
        return None
    said = node.get("type")
    kinds = (said,) if isinstance(said, str) else tuple(map(as_text, as_list(said)))
    return _single(kinds, as_text(node.get("format")))


@cache
def _single(kinds: tuple[str, ...], format_: str) -> Type | None:
    if not kinds or not _SINGLE.issuperset(kinds):
        return None
    view = View("", formats=[format_])
    told = [kind for kind in kinds if kind != "integer" or "number" not in kinds]
    types = [scalar(kind, view) for kind in told]
    return union([type_ for type_ in types if type_ is not None])


def scalar(kind: str, view: View) -> Scalar | None:
    """The type of a view's values of one kind; nothing for a kind that JSON Schema does not know.

    A format that changes nothing about how a value is read is an annotation (JSON Schema 2020-12
    validation, section 7.2.1): the value stays plain.
    """
    match kind:
        case "boolean":
            return Scalar(Kind.BOOLEAN)
        case "null":
            return Scalar(Kind.NULL)
        case "integer":
            wide = "int64" in view.formats or "uint64" in view.formats
            return Scalar(Kind.INT64 if wide else Kind.INTEGER, limits(kind, view))
        case "number":
            decimal = not _DECIMAL.isdisjoint(view.formats)
            kept = Kind.DECIMAL if decimal else Kind.NUMBER
            return Scalar(kept, limits(kind, view))
        case "string":
            known = [_FORMATS[name] for name in view.formats if name in _FORMATS]
            if known:
                return Scalar(known[0])
            return Scalar(Kind.STRING, limits(kind, view))
        case _:
            return None


def implied_kind(view: View) -> str | None:
    """The kind of values that the keywords of a view without `type` speak about; the first of several."""
    if view.is_object or _speaks("object", view):
        return "object"
    if view.items or view.prefix or view.contains or _speaks("array", view):
        return "array"
    if _speaks("string", view) or not _IMPLYING.isdisjoint(view.formats):
        return "string"
    return "number" if _speaks("number", view) else None


_IMPLYING = _FORMATS.keys() - {"binary"}


def _speaks(kind: str, view: View) -> bool:
    return any(view.limits.get(word, False) is not False for word in _WORDS[kind])


def limits(kind: str, view: View) -> Limits:
    """The constraints of a view that speak about values of one kind."""
    if not (view.limits or view.required or view.together):
        return NO_LIMITS
    found: dict[str, Any] = {}
    for word, name in _WORDS.get(kind, {}).items():
        value = view.limits.get(word)
        if value is None or not _usable(word, value):
            continue
        found[name] = int(value) if "length" in name else value
    if found.get("min_length") == 0:
        del found["min_length"]
    if kind == "object" and not view.properties:
        found["required"] = tuple(view.required)
        found["together"] = tuple(
            (name, tuple(dict.fromkeys(others)))
            for name, others in view.together.items()
            if others
        )
    return Limits(**found)


def _usable(word: str, value: object) -> bool:
    if word == "pattern":
        return isinstance(value, str)
    if word == "uniqueItems":
        return value is True
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    if word == "multipleOf" and value <= 0:
        return False
    return not isinstance(value, float) or (
        value == value and abs(value) != float("inf")
    )
