"""What the members of a `oneOf` or `anyOf` say about values, and what tells them apart."""

from __future__ import annotations

from collections import Counter

from ..documents.tree import JSON, as_list, as_map, as_text, child
from ..openapi import Specification
from ..problems import Outcome
from .keywords import constrains
from .types import ANY, NOTHING, NULL, Type
from .view import Group, View
from .views import join

_SHAPELESS = frozenset(
    {
        "required",
        "not",
        "if",
        "then",
        "else",
        "dependentRequired",
        "dependentSchemas",
        "minProperties",
        "maxProperties",
        "unevaluatedProperties",
        "unevaluatedItems",
        "propertyNames",
        "contains",
        "minContains",
        "maxContains",
    }
)
"""Keywords that hold a value to a rule without telling what it looks like."""

_NAMING = frozenset({"properties", "allOf", "$ref"})
"""Keywords of which a schema has one where it names members."""

_HOLDING = (
    frozenset({"properties", "items", "additionalProperties", "patternProperties"})
    | {"allOf", "anyOf", "oneOf", "prefixItems", "contains", "propertyNames"}
    | {"dependentSchemas", "unevaluatedProperties", "unevaluatedItems"}
)
"""Keywords that hold schemas of which types are made."""

_TYPED = frozenset({"type", "$ref", "enum", "const", "allOf", "anyOf", "oneOf"})


def shapes(spec: Specification, group: Group) -> bool:
    """Whether any member of a group tells what a value looks like."""
    return any(
        isinstance(node, bool) or set(filter(constrains, node)) - _SHAPELESS
        for node in map(spec.schema, group.members)
    )


def tells(spec: Specification, pointer: str) -> bool:
    """Whether a member narrows the values at all."""
    node = spec.schema(pointer)
    return node is False or any(map(constrains, as_map(node)))


def lone_part(spec: Specification, pointer: str, node: dict[str, JSON]) -> str | None:
    """The one part of an `allOf` that says everything that its schema says."""
    words = set(filter(constrains, node))
    if words - {"allOf", "type"} or node.get("type", "object") != "object":
        return None
    place = child(pointer, "allOf")
    parts = [child(place, index) for index in range(len(as_list(node.get("allOf"))))]
    telling = [part for part in parts if tells(spec, part)]
    return telling[0] if len(telling) == 1 else None


def names_members(node: dict[str, JSON] | bool) -> bool:
    """Whether a schema may have named members, in its own words or in its parts."""
    if isinstance(node, bool) or _NAMING.isdisjoint(node):
        return False
    return not _is_reference(node)


def named(spec: Specification, pointer: str) -> str:
    """What a schema that says nothing else refers to, else the schema itself."""
    node = spec.schema(pointer)
    while not isinstance(node, bool) and node.get("nullable") is not True:
        if _is_reference(node):
            return spec.resolve(as_text(node["$ref"]), pointer) or pointer
        part = lone_part(spec, pointer, node)
        if part is None:
            break
        pointer, node = part, spec.schema(part)
    return pointer


def contradicting(spec: Specification, member: View, beside: View) -> Type:
    """The type of a member that no value is of which keeps to what stands beside the group.

    Vendors mean null where they list it, whatever type they name beside it. Where both list values,
    those beside the group choose among the members, and the others are not missing.
    """
    if member.types == ["null"]:
        spec.report(
            "null-beside-type",
            Outcome.DEGRADED,
            member.pointer,
            "null is among the alternatives, and yet no type beside them; read as allowed",
            "add 'null' to the types",
        )
        return NULL
    if member.choices is None or beside.choices is None:
        spec.report(
            "contradiction",
            Outcome.DEGRADED,
            member.pointer,
            "no value can be this alternative and what stands beside it; left out",
            "mend the alternative, or what contradicts it",
        )
    return NOTHING


def impossible(spec: Specification, view: View) -> Type:
    """The type of a schema that no value is valid of, because its parts contradict each other."""
    spec.report(
        "contradiction",
        Outcome.DEGRADED,
        view.pointer,
        "no value can be all that this schema asks; read as any value",
        "mend what its parts say of the same value",
    )
    return ANY


def unknown(spec: Specification, view: View, kind: str) -> Type:
    """The type of a schema that names a type which there is not."""
    spec.report(
        "unknown-type",
        Outcome.DEGRADED,
        child(view.pointer, "type"),
        f"{kind!r} is no type of JSON Schema; read as any value",
        "use string, number, integer, boolean, array, object or null",
    )
    return ANY


def merge(spec: Specification, view: View, groups: list[Group]) -> View:
    """Several groups at once as one view: the members of all of them, the groups' optional."""
    merged = join(spec, view.sources)
    merged.groups = []
    for group in groups:
        for pointer in group.members:
            member = join(spec, [pointer])
            for name, places in member.properties.items():
                merged.properties.setdefault(name, places)
    shape = "one object in which their members are optional"
    spec.report(
        "several-groups",
        Outcome.DEGRADED,
        view.pointer,
        "several oneOf/anyOf at once are read as "
        + (shape if merged.properties else "any value"),
        "write out the objects that are meant under one oneOf",
    )
    return merged


def says_type(spec: Specification, pointer: str) -> bool:
    """Whether a member says by itself of which type its values are."""
    node = spec.schema(pointer)
    return not isinstance(node, bool) and not _TYPED.isdisjoint(node)


def marks(spec: Specification, view: View, group: Group) -> list[str]:
    """What tells each member of a view's group from the others, in words where the members have some.

    Nothing does where no member makes a definition that would be called by it.
    """
    nodes = [as_map(spec.schema(pointer)) for pointer in group.members]
    if view.is_trivial and not any(map(_defines, nodes)):
        return [""] * len(nodes)
    count = Counter(name for node in nodes for name in as_map(node.get("properties")))
    own = {name for name, members in count.items() if members == 1}
    said = [_words(node, own) for node in nodes]
    heard = Counter(words for one in said for words in dict.fromkeys(one))
    return [
        next((words for words in one if heard[words] == 1), "")
        or next(iter(one), "")
        or as_text(node.get("type"))
        or ("first", "second", "third", "other")[min(index, 3)]
        for index, (node, one) in enumerate(zip(nodes, said, strict=True))
    ]


def _defines(node: dict[str, JSON]) -> bool:
    """Whether a member may be a definition of its own, or hold one: most are references and scalars."""
    if "$ref" in node:
        return not _is_reference(node)
    return not _HOLDING.isdisjoint(node)


def _is_reference(node: dict[str, JSON]) -> bool:
    return list(filter(constrains, node)) == ["$ref"]


def _words(node: dict[str, JSON], own: set[str]) -> list[str]:
    """The words that a member has for itself, the most telling first."""
    properties = as_map(node.get("properties"))
    constants = [as_text(_constant(as_map(value))) for value in properties.values()]
    required = [
        name for name in map(as_text, as_list(node.get("required"))) if name in own
    ]
    mine = [name for name in properties if name in own]
    title = as_text(node.get("title"))
    found = (*constants, title, *required, *mine, *_referred(node))
    return [words for words in found if words]


def _referred(node: dict[str, JSON]) -> list[str]:
    """The keys of the schemas that a member is made from."""
    parts = [node, *map(as_map, as_list(node.get("allOf")))]
    refs = [as_text(part.get("$ref")) for part in parts]
    return [ref.rpartition("/")[2] for ref in refs if ref]


def _constant(node: dict[str, JSON]) -> JSON:
    """The one value that a schema allows, if it lists it."""
    values = as_list(node.get("enum"))
    return node.get("const") or (values[0] if len(values) == 1 else None)
