"""JSON values held to a schema (JSON Schema 2020-12 core, section 10; validation, section 6)."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, Final, cast

from ._constraints import identity, is_multiple
from ._evaluated import Schema, unevaluated
from ._parts import Named
from ._plain import Plain

_KINDS: Final[dict[type, str]] = {
    type(None): "null",
    bool: "boolean",
    int: "number",
    float: "number",
    Decimal: "number",
    str: "string",
    list: "array",
    dict: "object",
}


def holds(schema: Schema, value: Plain, *, exact: bool = False) -> bool:
    """Whether a value is valid.

    Vendors add values to enums, and members to objects: unless it is `exact`, one of the same
    kind is valid too, and a member that nobody named. A condition is exact.
    """
    if isinstance(schema, bool):
        return schema
    return (
        _is_of_type(schema, value)
        and _is_listed(schema, value, exact=exact)
        and _applies(schema, value, exact=exact)
        and _keeps_limits(schema, value, exact=exact)
    )


def _is_of_type(schema: Mapping[str, Any], value: Plain) -> bool:
    said = schema.get("type")
    if said is None:
        return True
    kind = _KINDS[type(value)]
    kinds = {kind}
    if (
        isinstance(value, int | float | Decimal)
        and kind == "number"
        and value == int(value)
    ):
        kinds.add("integer")
    return not kinds.isdisjoint([said] if isinstance(said, str) else said)


def _is_listed(schema: Mapping[str, Any], value: Plain, *, exact: bool) -> bool:
    if "const" in schema and identity(value) != identity(schema["const"]):
        return False
    if "enum" not in schema:
        return True
    values: list[Plain] = schema["enum"]
    if identity(value) in map(identity, values):
        return True
    return not exact and type(value) in {type(one) for one in values} - {bool, dict}


def _applies(schema: Mapping[str, Any], value: Plain, *, exact: bool) -> bool:
    """Whether the schemas that are applied to the value itself allow it."""

    def valid(inner: Schema) -> bool:
        return holds(inner, value, exact=exact)

    if not all(map(valid, schema.get("allOf", ()))):
        return False
    if "anyOf" in schema and not any(map(valid, schema["anyOf"])):
        return False
    if "oneOf" in schema:
        members: list[Schema] = schema["oneOf"]
        certain = sum(holds(member, value, exact=True) for member in members)
        if certain > 1 or not any(map(valid, members)):
            return False
    if "not" in schema and holds(schema["not"], value, exact=True):
        return False
    if "if" in schema:
        met = holds(schema["if"], value, exact=True)
        return valid(schema.get("then" if met else "else", True))
    return True


def _keeps_limits(schema: Mapping[str, Any], value: Plain, *, exact: bool) -> bool:
    match value:
        case bool() | None:
            return True
        case int() | float() | Decimal():
            return _number(schema, value)
        case str():
            return _text(schema, value)
        case list():
            return _array(schema, value, exact=exact)
        case _:
            return _object(schema, value, exact=exact)


def _number(schema: Mapping[str, Any], value: float | Decimal) -> bool:
    step = schema.get("multipleOf")
    return all(
        holds(value, _as_exact(value, schema[word]))
        for word, holds in _BOUNDS.items()
        if word in schema
    ) and (step is None or is_multiple(value, step))


_BOUNDS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "minimum": operator.ge,
    "maximum": operator.le,
    "exclusiveMinimum": operator.gt,
    "exclusiveMaximum": operator.lt,
}


def _as_exact(value: float | Decimal, bound: float) -> float | Decimal:
    """A bound as what a value is compared with: 1.1 is less than the float that is written so."""
    return Decimal(repr(bound)) if isinstance(value, Decimal) else bound


def _is_long(schema: Mapping[str, Any], length: int, what: str) -> bool:
    least, most = schema.get(f"min{what}", 0), schema.get(f"max{what}", length)
    return bool(least <= length <= most)


def _text(schema: Mapping[str, Any], value: str) -> bool:
    pattern = schema.get("pattern")
    return _is_long(schema, len(value), "Length") and (
        pattern is None or Named(pattern).matches(value)
    )


def _array(schema: Mapping[str, Any], value: list[Plain], *, exact: bool) -> bool:
    prefix: list[Schema] = schema.get("prefixItems", [])
    rest: Schema = schema.get("items", True)
    each = [*prefix[: len(value)], *[rest] * (len(value) - len(prefix))]
    if not all(holds(s, v, exact=exact) for s, v in zip(each, value, strict=True)):
        return False
    if schema.get("uniqueItems") and len(set(map(identity, value))) < len(value):
        return False
    return (
        _is_long(schema, len(value), "Items")
        and _contains(schema, value, exact)
        and _keeps_rest(schema, "unevaluatedItems", value, exact=exact)
    )


def _keeps_rest(
    schema: Mapping[str, Any],
    word: str,
    value: dict[str, Plain] | list[Plain],
    *,
    exact: bool,
) -> bool:
    """Whether what no other keyword speaks about is what the schema says of the rest."""
    if word not in schema:
        return True

    def valid(inner: Schema, part: Plain, *, certain: bool = False) -> bool:
        return holds(inner, part, exact=exact or certain)

    return all(valid(schema[word], each) for each in unevaluated(schema, value, valid))


def _contains(schema: Mapping[str, Any], value: list[Plain], exact: bool) -> bool:
    if "contains" not in schema:
        return True
    inner: Schema = schema["contains"]
    possible = sum(holds(inner, item, exact=exact) for item in value)
    certain = sum(holds(inner, item, exact=True) for item in value)
    least, most = schema.get("minContains", 1), schema.get("maxContains", certain)
    return bool(possible >= least and certain <= most)


def _object(schema: Mapping[str, Any], value: dict[str, Plain], *, exact: bool) -> bool:
    wanted: list[str] = [*schema.get("required", ())]
    for name, others in schema.get("dependentRequired", {}).items():
        wanted += others if name in value else ()
    return (
        all(name in value for name in wanted)
        and _is_long(schema, len(value), "Properties")
        and all(
            holds(schema.get("propertyNames", True), name, exact=exact)
            for name in value
        )
        and all(
            holds(inner, value, exact=exact)
            for name, inner in schema.get("dependentSchemas", {}).items()
            if name in value
        )
        and all(
            holds(inner, value[name], exact=exact)
            for name in value
            for inner in _of_member(schema, name, exact=exact)
        )
        and _keeps_others(schema, value, exact=exact)
    )


def _keeps_others(
    schema: Mapping[str, Any], value: dict[str, Plain], *, exact: bool
) -> bool:
    """Whether the members that nobody named are what the schema says; there may be any, as ever."""
    word = "unevaluatedProperties"
    is_open = schema.get(word) is False and not exact
    return is_open or _keeps_rest(schema, word, value, exact=exact)


def _of_member(schema: Mapping[str, Any], name: str, *, exact: bool) -> list[Schema]:
    """The schemas that an object has for one of its members."""
    known = cast("Mapping[str, Schema]", schema.get("properties", {}))
    patterns = cast("Mapping[str, Schema]", schema.get("patternProperties", {}))
    found = [known[name]] if name in known else []
    found += [inner for text, inner in patterns.items() if Named(text).matches(name)]
    further: Schema = schema.get("additionalProperties", True)
    if found or (further is False and not exact):
        return found
    return [further]
