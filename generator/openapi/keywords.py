"""Keywords of a schema whose values are not what JSON Schema asks for, mended or left out.

Like the rules for other objects, but for one schema node by itself: what stands below it is not
looked at, except for `required: true` of its own properties.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias

from ..documents.pointers import MAP
from ..documents.tree import JSON, as_list, as_map
from .faults import Fault, degraded, repaired
from .item_enums import without_enum_of_items
from .type_names import GONE, bare_type, mended_type, type_rule

Node: TypeAlias = dict[str, JSON]
Rule: TypeAlias = Callable[[str, JSON], tuple[JSON, Fault | None]]


def mend(node: Node) -> tuple[Node, list[Fault]]:
    """A schema node whose keywords have values of the right kind; the node itself when all do.

    A word that a property uses to say that it is required itself (`required: true`) moves to the
    object. Types that JSON Schema does not know are left as they are.
    """
    faults: list[Fault] = []
    node = _without_stray_properties(mended_type(node, faults), faults)
    node = without_enum_of_items(node, faults)
    mended: Node | None = None
    for word, value in node.items():
        if type(value) is _RIGHT.get(word):
            continue
        rule = _RULES.get(word)
        if rule is None:
            continue
        meant, fault = rule(word, value)
        if fault is None:
            continue
        faults.append(fault)
        mended = dict(node) if mended is None else mended
        if meant is GONE:
            del mended[word]
        else:
            mended[word] = meant
    wanted = _required_properties(node, faults) if "properties" in node else ()
    if wanted:
        mended = dict(node) if mended is None else mended
        names = [*as_list(mended.get("required")), *wanted]
        mended["required"] = list(dict.fromkeys(names))
    return (node if mended is None else mended), faults


def is_plain(node: Node) -> bool:
    """Whether there is nothing to mend in a schema, nor to upgrade, as one look at each word tells of most."""
    if "$ref" in node:
        return len(node) == 1 and type(node["$ref"]) is str
    for word, value in node.items():
        if type(value) is _PLAIN.get(word):
            continue
        if not (bare_type(value) if word == "type" else word not in _TOLD):
            return False
    # It may list what the items may be.
    return not ("enum" in node and node.get("type") == "array")


def is_stray(value: JSON) -> bool:
    """Whether a member of a map of schemas can be none, nor stand for one."""
    return (
        not isinstance(value, dict | bool)
        and value is not None
        and not bare_type(value)
    )


def _without_stray_properties(node: Node, faults: list[Fault]) -> Node:
    if "properties" not in node:
        return node
    properties = as_map(node.get("properties"))
    stray = [name for name, value in properties.items() if is_stray(value)]
    if not stray:
        return node
    for name in stray:
        message = f"{name!r} stands among the properties and is no schema; ignored"
        remedy = "move it out of properties, or remove it"
        faults.append(repaired("stray-key", ("properties", name), message, remedy))
    rest = {name: value for name, value in properties.items() if name not in stray}
    return node | {"properties": rest}


def _required_properties(node: Node, faults: list[Fault]) -> list[str]:
    names: list[str] = []
    for name, value in as_map(node.get("properties")).items():
        if isinstance(value, MAP) and value.get("required") is True:
            names.append(name)
            faults.append(_misplaced(("properties", name, "required"), value=True))
    return names


def _misplaced(path: tuple[str, ...], *, value: bool) -> Fault:
    if value:
        return repaired(
            "required-on-property",
            path,
            "required is a list of names; true makes a property required, and else says nothing",
            "list the property under required of the object",
        )
    message = "required is a list of names; false is left out"
    return repaired("required-on-property", path, message, "remove it")


def _required(word: str, value: JSON) -> tuple[JSON, Fault | None]:
    if isinstance(value, bool):
        return GONE, _misplaced((word,), value=value)
    if isinstance(value, list) and not all(isinstance(v, str) for v in as_list(value)):
        names = [name for name in as_list(value) if isinstance(name, str)]
        message = "required lists names only; the rest is left out"
        return names, degraded("bad-keyword", word, message, "list names of properties")
    return _expect(list, "a list of names")(word, value)


def _discriminator(word: str, value: JSON) -> tuple[JSON, Fault | None]:
    if isinstance(value, str):
        message = "the discriminator is an object, no name; read as its propertyName"
        fault = repaired("bare-discriminator", word, message, "write propertyName")
        return {"propertyName": value}, fault
    if isinstance(value, dict) and not isinstance(
        as_map(value).get("propertyName"), str
    ):
        message = "the discriminator names no property; ignored"
        remedy = "write propertyName: the property that tells the schemas apart"
        return GONE, repaired("discriminator-without-property", word, message, remedy)
    return _expect(dict, "an object")(word, value)


def _number(word: str, value: JSON) -> tuple[JSON, Fault | None]:
    if _is_number(value) and _is_finite(value):
        return value, None
    return _from_text(word, value, float, "a number")


def _count(word: str, value: JSON) -> tuple[JSON, Fault | None]:
    """A number that counts; 3.0 is one as well as 3 (JSON Schema 2020-12 core, section 4.2.3)."""
    if _is_number(value) and _is_finite(value) and value >= 0 and value == int(value):
        return value, None
    return _from_text(word, value, int, "a number without fraction or sign")


def _bound(word: str, value: JSON) -> tuple[JSON, Fault | None]:
    """An exclusive bound: a number in 3.1, a boolean in 3.0, which the upgrade reads."""
    return (value, None) if isinstance(value, bool) else _number(word, value)


def _is_number(value: JSON) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_finite(number: float) -> bool:
    # An int may be too large for the float that math.isfinite makes of it.
    return isinstance(number, int) or math.isfinite(number)


def _from_text(
    word: str, value: JSON, read: type[int] | type[float], what: str
) -> tuple[JSON, Fault | None]:
    if isinstance(value, str):
        try:
            number = (
                int(value) if value.strip().lstrip("+-").isdecimal() else read(value)
            )
        except ValueError:
            return GONE, _unfit(word, value, what)
        if _is_finite(number) and (read is float or number >= 0):
            message = f"{value!r} is text where {what} is needed; read as the number"
            return number, repaired("bad-number", word, message, "remove the quotes")
    return GONE, _unfit(word, value, what)


def _expect(kind: type, what: str) -> Rule:
    def rule(word: str, value: JSON) -> tuple[JSON, Fault | None]:
        if isinstance(value, kind):
            return value, None
        return GONE, _unfit(word, value, what)

    return rule


def _map(word: str, value: JSON) -> tuple[JSON, Fault | None]:
    """A map; what writes an empty one as `[]` knows no difference (PHP does not)."""
    if value == []:
        message = f"{word!r} is an empty list where an object is needed; read as that"
        return {}, repaired("bad-keyword", word, message, "write {}")
    return _expect(dict, "an object")(word, value)


def _flag(word: str, value: JSON) -> tuple[JSON, Fault | None]:
    meant = _SAID.get(value.lower()) if isinstance(value, str) else None
    if meant is None:
        return _expect(bool, "true or false")(word, value)
    message = f"{value!r} is text where true or false is needed; read as that"
    return meant, repaired("bad-flag", word, message, "write it without quotes")


def _unfit(word: str, value: JSON, what: str) -> Fault:
    message = f"{word!r} has to be {what}; left out"
    if value is None:
        return repaired("bad-keyword", word, message, "remove it, or give it a value")
    return degraded("bad-keyword", word, message, "mend or remove it")


def _text(word: str, value: JSON) -> tuple[JSON, Fault | None]:
    if _is_number(value):
        message = f"{word!r} has to be text; read as {value}"
        return str(value), repaired("not-text", word, message, "put it in quotes")
    return _expect(str, "text")(word, value)


def _items(word: str, value: JSON) -> tuple[JSON, Fault | None]:
    if isinstance(value, list):
        message = "a list of schemas is written prefixItems; read as any items"
        return GONE, degraded("items-list", word, message, "write prefixItems")
    return _schema(word, value)


def _schema(word: str, value: JSON) -> tuple[JSON, Fault | None]:
    if isinstance(value, bool):
        return value, None
    if isinstance(value, dict):
        return as_map(value), None
    if bare_type(value):
        message = f"{value!r} stands where a schema is needed; read as the type"
        return {"type": value}, repaired(
            "bare-type", word, message, f"write type: {value}"
        )
    return GONE, _unfit(word, value, "a schema")


def _rules(rule: Rule, *words: str) -> dict[str, Rule]:
    return dict.fromkeys(words, rule)


_TEXTS = ("title", "description", "format", "pattern", "$anchor", "$id")
_NAMES = ("$ref", "$dynamicRef", "$dynamicAnchor")
_LISTS = ("enum", "examples", "prefixItems")
_GROUPS = ("allOf", "anyOf", "oneOf")
_SINGLE = ("not", "if", "then", "else", "contains", "propertyNames")
_FURTHER = ("additionalProperties", "unevaluatedProperties", "unevaluatedItems")
_OBJECTS = (
    *("properties", "patternProperties", "$defs"),
    *("dependentSchemas", "dependentRequired"),
)
_SAID = {"true": True, "yes": True, "false": False, "no": False}
_FLAGS = ("deprecated", "readOnly", "writeOnly", "nullable", "uniqueItems")

_RULES: dict[str, Rule] = (
    _rules(type_rule, "type")
    | _rules(_required, "required")
    | _rules(_discriminator, "discriminator")
    | _rules(_items, "items")
    | _rules(_schema, *_SINGLE, *_FURTHER)
    | _rules(_number, "minimum", "maximum", "multipleOf")
    | _rules(_bound, "exclusiveMinimum", "exclusiveMaximum")
    | _rules(_count, "minLength", "maxLength", "minItems", "maxItems")
    | _rules(_count, "minProperties", "maxProperties", "minContains", "maxContains")
    | _rules(_text, *_TEXTS)
    | _rules(_expect(str, "text"), *_NAMES)
    | _rules(_expect(list, "a list"), *_LISTS)
    | _rules(_expect(list, "a list of schemas"), *_GROUPS)
    | _rules(_map, *_OBJECTS)
    | _rules(_flag, *_FLAGS)
)

_RIGHT: dict[str, type] = (
    dict.fromkeys((*_TEXTS, *_NAMES), str)
    | dict.fromkeys(("items", *_SINGLE, *_FURTHER), dict)
    | dict.fromkeys((*_LISTS, *_GROUPS), list)
    | dict.fromkeys(_OBJECTS, dict)
    | dict.fromkeys(_FLAGS, bool)
)
"""A kind of value that is right for a word: where it is of that kind, no rule needs to be asked."""

_MORE = frozenset({"nullable", "properties", "$ref", "$dynamicRef"})
"""Words that tell of others, or that 3.1 has not."""

_PLAIN = {word: kind for word, kind in _RIGHT.items() if word not in _MORE}
_TOLD = frozenset({*_RULES, "example"})
