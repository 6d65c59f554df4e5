"""One schema as all of its parts say it: `allOf`, `$ref` and their siblings joined."""

from __future__ import annotations

from collections.abc import Iterable

from ..documents.tree import JSON, as_list, as_map, as_text, child
from ..openapi import Specification
from .bounds import narrow
from .enums import add_choices
from .keywords import speaks_of_all_others
from .view import Group, View


def join(
    spec: Specification, pointers: Iterable[str], without: frozenset[str] = frozenset()
) -> View:
    """The view of all the schemas at these pointers, and of all that they apply, together.

    A schema that applies itself is read once. `without` names groups that are left out, because
    one of their members stands among the pointers; so are those with a member that is applied
    anyhow, as in a schema that extends the one which lists it.
    """
    waiting = list(pointers)
    view = View(waiting[0], list(waiting))
    seen = view.applied
    first = set(waiting)
    waiting.reverse()
    while waiting:
        pointer = waiting.pop()
        if pointer in seen:
            continue
        seen.add(pointer)
        node = spec.schema(pointer)
        if node is False or as_map(node).get("not") in (True, {}):
            view.empty = True
        if isinstance(node, bool):
            continue
        _add(spec, view, pointer, node, outer=pointer in first)
        target = _target(spec, node, pointer)
        if target is not None:
            waiting.append(target)
        if "allOf" in node:
            place = child(pointer, "allOf")
            count = len(as_list(node["allOf"]))
            waiting += [child(place, index) for index in reversed(range(count))]
    for index, places in enumerate(view.prefix):
        places += [place for start, place in view.rests if start <= index]
    # A schema that applies no other one has no member that is applied anyhow.
    alone = len(seen) == 1
    view.groups = [
        group
        for group in view.groups
        if group.pointer not in without and (alone or not _is_met(spec, group, seen))
    ]
    return view


def _is_met(spec: Specification, group: Group, seen: set[str]) -> bool:
    """Whether a member of a group is a reference to a schema that is applied beside the group."""
    holder = group.pointer.rpartition("/")[0]
    for pointer in group.members:
        target = _target(spec, as_map(spec.schema(pointer)), pointer)
        if target in seen and target != holder:
            return True
    return False


def _target(spec: Specification, node: dict[str, JSON], pointer: str) -> str | None:
    ref = node.get("$ref")
    return spec.resolve(ref, pointer) if isinstance(ref, str) else None


def _add(
    spec: Specification, view: View, pointer: str, node: dict[str, JSON], *, outer: bool
) -> None:
    for word in _NOTES.intersection(node):
        view.notes.setdefault(word, node[word])
    _add_type(view, node, outer=outer)
    # Most schemas have keywords of one of these, or of none.
    if not _MEMBERS.isdisjoint(node):
        _add_members(view, pointer, node)
    if not _ITEMS.isdisjoint(node):
        _add_items(view, pointer, node)
    add_choices(spec, view, pointer, node)
    narrow(view.limits, node)
    if isinstance(node.get("format"), str):
        view.formats.append(node["format"])
    if "oneOf" in node or "anyOf" in node:
        _add_groups(view, pointer, node)


_NOTES = frozenset(
    {"title", "description", "deprecated", "default", "readOnly", "writeOnly"}
)
_ITEMS = frozenset({"items", "contains", "prefixItems", "unevaluatedItems"})
_MEMBERS = frozenset(
    {"properties", "required", "additionalProperties", "unevaluatedProperties"}
    | {"patternProperties", "propertyNames", "dependentRequired"}
)


def _add_members(view: View, pointer: str, node: dict[str, JSON]) -> None:
    place = child(pointer, "properties")
    for name in as_map(node.get("properties")):
        view.properties.setdefault(name, []).append(child(place, name))
    for name in as_list(node.get("required")):
        if isinstance(name, str):
            view.required[name] = None
    if isinstance(node.get("additionalProperties"), dict):
        view.extra.append(child(pointer, "additionalProperties"))
    elif speaks_of_all_others("unevaluatedProperties", node) and isinstance(
        node.get("unevaluatedProperties"), dict
    ):
        view.extra.append(child(pointer, "unevaluatedProperties"))
    view.patterns += [
        child(child(pointer, "patternProperties"), pattern)
        for pattern in as_map(node.get("patternProperties"))
    ]
    view.closed = view.closed or node.get("additionalProperties") is False
    if isinstance(node.get("propertyNames"), dict | bool):
        view.names.append(child(pointer, "propertyNames"))
    for name, others in as_map(node.get("dependentRequired")).items():
        view.together.setdefault(name, []).extend(map(as_text, as_list(others)))


def _add_items(view: View, pointer: str, node: dict[str, JSON]) -> None:
    word = "items"
    if speaks_of_all_others("unevaluatedItems", node):
        word = "unevaluatedItems"
    if isinstance(node.get(word), dict | bool):
        view.items.append(child(pointer, word))
        # It is about every item after those that its own schema speaks of, and no other's.
        start = len(as_list(node.get("prefixItems")))
        view.rests.append((start, child(pointer, word)))
    if isinstance(node.get("contains"), dict | bool):
        view.contains.append(child(pointer, "contains"))
    for index in range(len(as_list(node.get("prefixItems")))):
        place = child(child(pointer, "prefixItems"), index)
        if index < len(view.prefix):
            view.prefix[index].append(place)
        else:
            view.prefix.append([place])


def _add_groups(view: View, pointer: str, node: dict[str, JSON]) -> None:
    discriminator = as_map(node.get("discriminator"))
    tag = discriminator.get("propertyName")
    for word in ("oneOf", "anyOf"):
        members = as_list(node.get(word))
        if members:
            place = child(pointer, word)
            view.groups.append(
                Group(
                    place,
                    [child(place, index) for index in range(len(members))],
                    tag if isinstance(tag, str) else None,
                    as_map(discriminator.get("mapping")),
                    as_text(discriminator.get("defaultMapping")) or None,
                )
            )


def _add_type(view: View, node: dict[str, JSON], *, outer: bool) -> None:
    said = node.get("type")
    types = (
        [said]
        if isinstance(said, str)
        else [t for t in as_list(said) if isinstance(t, str)]
    )
    if outer and node.get("nullable") is True:
        view.nullable = True
    if not types:
        return
    if view.types is None:
        view.types = list(dict.fromkeys(types))
        return
    wide = {*view.types, *types}
    both = [t for t in view.types if t in types]
    if "integer" in wide and "number" in wide and "integer" not in both:
        both = ["integer" if t == "number" else t for t in both] or ["integer"]
    view.possible = view.possible and bool(both)
    view.types = both
