"""Which keywords of a schema the type that is made of it does not say."""

from __future__ import annotations

from collections.abc import Iterable

from ..documents.tree import JSON, as_map, child
from ..openapi import Specification
from .containers import is_by_name
from .groups import shapes
from .keywords import OTHER, constrains, speaks_of_all_others
from .rules import Wanted, rule
from .types import (
    ANY,
    NOTHING,
    Array,
    Held,
    Implied,
    Map,
    Tuple,
    Type,
    references,
)
from .view import View

_ANYWHERE = frozenset({"not", "if", "dependentSchemas"})
"""Keywords that no type says (JSON Schema 2020-12 core, section 10.2)."""

_OF_CLASSES = frozenset(
    {"dependentRequired", "minProperties", "maxProperties", "propertyNames"}
)
"""What an object asks of its members together, which a class does not say."""

_ASKING = frozenset(
    {*_ANYWHERE, *_OF_CLASSES, *OTHER, "contains", "additionalProperties"}
    | {"patternProperties", "unevaluatedItems", "unevaluatedProperties"}
)
"""All of these, and what else a type may leave out: most schemas have none."""

_GROUPS = ("anyOf", "oneOf")
_OF_MEMBERS = ("additionalProperties", "patternProperties")
_REST = frozenset({"unevaluatedItems", "unevaluatedProperties"})
_APPLIED = frozenset({"allOf", "$ref"})


def held(spec: Specification, view: View, type_: Type) -> Type:
    """The type of a view with the rule that it does not say itself; a class has its own."""
    if type_ == NOTHING or view.pointer in references(type_):
        return type_
    unread = type_ == ANY and len(view.groups) > 1
    wanted = _everything if unread else unsaid(spec, view, type_)
    found = rule(spec, view.applied, wanted)
    return Held(type_, found) if found else type_


def unsaid(spec: Specification, view: View, type_: Type | None) -> Wanted | None:
    """The keywords to hold values to beside a type; beside the class of a view's objects for None.

    None where there are none.
    """
    idle = frozenset(g.pointer for g in view.groups if not shapes(spec, g))
    nodes = [as_map(spec.schema(pointer)) for pointer in view.applied]
    if not idle and all(map(_ASKING.isdisjoint, nodes)):
        return None
    words = _ANYWHERE | _of_type(view, type_)
    of_members = type_ is None or isinstance(_bare(type_), Map)
    asking = words.union(
        OTHER, _REST, _GROUPS if idle else (), _OF_MEMBERS if of_members else ()
    )

    def wanted(pointer: str, node: dict[str, JSON]) -> Iterable[str]:
        # Most schemas have none of these.
        return () if asking.isdisjoint(node) else listed(pointer, node)

    def listed(pointer: str, node: dict[str, JSON]) -> Iterable[str]:
        yield from words.intersection(node)
        if idle:
            yield from (w for w in _GROUPS if child(pointer, w) in idle)
        for word in OTHER:
            if word in node and node[word] not in (None, view.limits.get(word)):
                yield word
        if not _REST.isdisjoint(node):
            yield from _of_rest(view, node, is_class=type_ is None)
        if of_members:
            yield from _of_members(view, node, is_class=type_ is None)

    return wanted


def _everything(_pointer: str, node: dict[str, JSON]) -> Iterable[str]:
    """Every keyword, for a schema that no type is found for; what it applies is looked at by itself."""
    return (word for word in node if constrains(word) and word not in _APPLIED)


def _bare(type_: Type) -> Type:
    return _bare(type_.type) if isinstance(type_, Implied | Held) else type_


def _of_type(view: View, type_: Type | None) -> frozenset[str]:
    if type_ is None:
        return _OF_CLASSES
    match _bare(type_):
        case Map(names=None) if view.names:
            return frozenset({"propertyNames"})
        case Array(contains=None) | Tuple():
            return frozenset({"contains"})
        case _:
            return frozenset()


def _of_rest(view: View, node: dict[str, JSON], *, is_class: bool) -> Iterable[str]:
    """What is said of items and members that no other keyword speaks about, unless a type says it.

    There may always be further members, as with `additionalProperties`.
    """
    if (
        not is_class
        and node.get("unevaluatedItems", True) not in (True, {})
        and not speaks_of_all_others("unevaluatedItems", node)
    ):
        yield "unevaluatedItems"
    others = view.properties.keys() - as_map(node.get("properties")).keys()
    if as_map(node.get("unevaluatedProperties")) and (
        (is_class and others) or not speaks_of_all_others("unevaluatedProperties", node)
    ):
        yield "unevaluatedProperties"


def _of_members(view: View, node: dict[str, JSON], *, is_class: bool) -> Iterable[str]:
    """What is said of members by patterns, and of those that one of several schemas does not name."""
    if is_class and is_by_name(view):
        return
    patterns = as_map(node.get("patternProperties"))
    extra = node.get("additionalProperties")
    others = view.properties.keys() - as_map(node.get("properties")).keys()
    if isinstance(extra, dict) and extra and (patterns or (is_class and others)):
        yield "additionalProperties"
    elif is_class or any(
        one != other for one in patterns.values() for other in patterns.values()
    ):
        yield "patternProperties"
