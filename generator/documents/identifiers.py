"""What references name inside one document: JSON Pointers, `$anchor`, `$id` and `$self`."""

from __future__ import annotations

from collections import Counter
from functools import cached_property
from urllib.parse import unquote

from .origins import joined
from .pointers import (
    JSON,
    NAMING,
    as_list,
    as_map,
    as_text,
    child,
    collections_in,
    is_collection,
    lookup,
    parse_ref_fragment,
    split,
    unescaped,
)

_DATA = frozenset({"const", "default", "enum", "example", "examples", "value"})
"""Members that hold values, in which `$id` and `$anchor` mean nothing."""

_SCOPING = frozenset({"$id", "$dynamicAnchor"})
"""Those with which a reference means something else in one place than in another."""

_MOST = 100
"""References that are followed on the way of one."""

_HOLDERS = ("schema", "itemSchema")
"""Members of OpenAPI's objects that hold one schema."""

_NAMED = ("/properties", "/patternProperties", "/$defs", "/schemas")
"""Members whose keys are names, and no keywords."""


class Identifiers:
    """Finds the targets of references; the index of names is made when one is first needed.

    `names` are the members of NAMING that objects of the document have, None where that is not known.
    `base` is the URI of the document, or "" where none is known. What the document calls itself
    takes its place: `$self` (OAS 3.2.0 section 4.1.2.2.1), or the `$id` of a file that is a schema
    (JSON Schema 2020-12 core, section 8.2.1). `targets` are those of the references asked for, each first.
    """

    def __init__(
        self, root: JSON, base: str = "", names: frozenset[str] | None = None
    ) -> None:
        self._root = root
        self._known_names = names
        members = as_map(root)
        said = members.get("$self" if "openapi" in members else "$id")
        self._base = joined(base, as_text(said)).partition("#")[0]
        self._ids: dict[str, str] = {self._base: ""} if self._base else {}
        self._anchors: dict[tuple[str, str], str] = {}
        self._dynamic: dict[str, dict[str, list[str]]] = {}
        self._twins: dict[str, list[tuple[str, str]]] = {}
        self._indexed = False
        self._resources = {"": (self._base, "", root)}
        self.targets: dict[tuple[str, str, str, str], str | None] = {}

    @cached_property
    def are_none(self) -> bool:
        """Whether nothing in the document has a name of its own."""
        if not self._base and not self._names:
            return True
        self._index()
        return not self._ids and not self._anchors

    def resolve(self, ref: str, at: str) -> str | None:
        """The pointer that `ref`, standing at `at`, leads to; None when nothing is there.

        A fragment is relative to the nearest schema with `$id` around it, else to the document
        (JSON Schema 2020-12 core, section 8.2).
        """
        base, start = self._resource(at)
        known = (ref, base, start, self._scope(at, start))
        if known not in self.targets:
            self.targets[known] = self._target(*known)
        return self.targets[known]

    def _target(self, ref: str, base: str, start: str, scope: str) -> str | None:
        uri, _, fragment = ref.partition("#")
        if uri:
            self._index()
            found = self._ids.get(joined(base, uri))
            if found is None:
                return None
            start = found
        if not fragment:
            return start
        if fragment.startswith("/"):
            inside = parse_ref_fragment("#" + fragment)
            return self._existing(start + inside) or self._existing(inside)
        self._index()
        name = unquote(fragment)
        nearest = None if uri else self._dynamic.get(scope, {}).get(name)
        return nearest[0] if nearest else self._anchors.get((start, name))

    def twins(self, ref: str) -> list[tuple[str, str]]:
        """Every schema that has the `$dynamicAnchor` of `ref` as another one of its resource has, with that.

        The effect of two is undefined (JSON Schema 2020-12 core, section 8.2.2). What counts is the first
        one in a schema with `$id`; in the document's own resource the first one in each outermost schema,
        as if that had an `$id`.
        """
        if not self._are_dynamic:
            return []
        self._index()
        return self._twins.get(unquote(ref.partition("#")[2]), [])

    def dynamic_anchors(self) -> dict[str, dict[str, str]]:
        """Which schema of a scope has a `$dynamicAnchor`, for those that several scopes have."""
        if not self._are_dynamic:
            return {}
        self._index()
        counts = Counter(name for names in self._dynamic.values() for name in names)
        return {
            start: {name: at[0] for name, at in names.items() if counts[name] > 1}
            for start, names in self._dynamic.items()
        }

    def scope(self, at: str) -> str:
        """The pointer of the schema whose `$dynamicAnchor`s count at a pointer; "" for the document.

        That is the one that sets the base URI; for what `twins` tells of, the outermost one.
        """
        return self._scope(at, self._resource(at)[1])

    def _scope(self, at: str, resource: str) -> str:
        if resource or not self._are_dynamic:
            return resource
        self._index()
        return _outermost(at) if self._twins else ""

    def resolve_through(self, ref: str, at: str) -> str | None:
        """What `ref` leads to when references on its way are followed; None when it is nothing.

        A pointer names nodes of the text (RFC 6901 section 4); many tools follow references in it.
        """
        fragment = parse_ref_fragment(ref) if ref.startswith("#/") else ""
        pointer = self._resource(at)[1]
        followed = 0
        for step in split(fragment):
            while self._existing(child(pointer, step)) is None:
                inner = as_map(lookup(self._root, pointer)).get("$ref")
                target = (
                    self.resolve(inner, pointer) if isinstance(inner, str) else None
                )
                followed += 1
                if target is None or followed > _MOST:
                    return None
                pointer = target
            pointer = child(pointer, step)
        return pointer if followed else None

    def resolve_around(self, ref: str, at: str) -> str | None:
        """What `ref` leads to from the outermost node around `at` that has it; None when none has.

        A schema that was pasted into a document still refers to its own root (`#/$defs/...`), which
        only an `$id` would make one (JSON Schema 2020-12 core, section 9.3.1).
        """
        if not ref.startswith("#/"):
            return None
        inside, around = parse_ref_fragment(ref), ""
        for step in split(at):
            around = child(around, step)
            if self._existing(around + inside) is not None:
                return around + inside
        return None

    def _existing(self, pointer: str) -> str | None:
        try:
            lookup(self._root, pointer)
        except KeyError:
            return None
        return pointer

    def _resource(self, at: str) -> tuple[str, str]:
        """The base URI at a pointer, and the pointer of the schema that sets it."""
        if self.is_whole:
            return self._base, ""
        base, start, _ = self._inside(at)
        return base.partition("#")[0], start

    def _inside(self, at: str) -> tuple[str, str, JSON]:
        """The same with the node at the pointer, found once from the one above it."""
        known = self._resources.get(at)
        if known is None:
            above, _, key = at.rpartition("/")
            base, start, node = self._inside(above)
            node = _step(node, unescaped(key))
            identifier = as_map(node).get("$id")
            if isinstance(identifier, str):
                base, start = joined(base, identifier), at
            known = self._resources[at] = base, start, node
        return known

    @property
    def _are_dynamic(self) -> bool:
        return "$dynamicAnchor" in self._names

    @cached_property
    def is_whole(self) -> bool:
        """Whether a reference means the same everywhere, as in most: nothing sets a base URI or a scope."""
        return self._names.isdisjoint(_SCOPING)

    @cached_property
    def _names(self) -> frozenset[str]:
        """Which of the members that give a name any object has, be it a schema or data."""
        if self._known_names is not None:
            return self._known_names
        level: list[JSON] = [self._root] if is_collection(self._root) else []
        seen: set[int] = set()
        names: set[str] = set()
        while level:
            maps = [node for node in level if type(node) is not list]
            names |= {
                name for name in NAMING - names if any(name in node for node in maps)
            }
            found: dict[int, JSON] = {
                id(value): value for value in collections_in(level)
            }
            level = [node for key, node in found.items() if key not in seen]
            seen.update(found)
        return frozenset(names)

    def _index(self) -> None:
        if self._indexed:
            return
        self._indexed = True
        waiting: list[tuple[JSON, str, str, str]] = [(self._root, "", self._base, "")]
        while waiting:
            node, pointer, base, start = waiting.pop()
            members = as_map(node)
            identifier = members.get("$id")
            if isinstance(identifier, str) and pointer:
                base, start = joined(base, identifier).partition("#")[0], pointer
                self._ids.setdefault(base, pointer)
            if isinstance(members.get("$dynamicAnchor"), str):
                named = self._dynamic.setdefault(start, {})
                named.setdefault(members["$dynamicAnchor"], []).append(pointer)
            for word in ("$anchor", "$dynamicAnchor"):
                if isinstance(members.get(word), str):
                    self._anchors.setdefault((start, members[word]), pointer)
            inside: list[tuple[JSON, str, str, str]] = [
                (value, child(pointer, key), base, start)
                for key, value in members.items()
                if isinstance(value, dict | list)
                and (key not in _DATA or pointer.endswith(_NAMED))
            ]
            inside += [
                (value, child(pointer, index), base, start)
                for index, value in enumerate(as_list(node))
                if isinstance(value, dict | list)
            ]
            waiting += reversed(inside)
        self._part_twins()

    def _part_twins(self) -> None:
        """Notes the dynamic anchors of one name in one resource, and parts those of the document's."""
        for start, names in list(self._dynamic.items()):
            for name, (first, *others) in list(names.items()):
                if others and not start:
                    del names[name]
                    self._part(name, first, others)
                elif others:
                    twins = self._twins.setdefault(name, [])
                    twins += [(place, first) for place in others]

    def _part(self, name: str, first: str, others: list[str]) -> None:
        twins = self._twins.setdefault(name, [])
        for place in (first, *others):
            named = self._dynamic.setdefault(_outermost(place), {}).setdefault(name, [])
            named.append(place)
            if place != first:
                twins.append((place, first if named[0] == place else named[0]))


def _outermost(at: str) -> str:
    """The pointer of the outermost schema of an OpenAPI document around a pointer; "" outside of all."""
    steps = at.split("/")
    if steps[1:3] == ["components", "schemas"]:
        return "/".join(steps[:4]) if len(steps) > 3 else ""
    ends = [steps.index(word) for word in _HOLDERS if word in steps]
    return "/".join(steps[: min(ends) + 1]) if ends else ""


def _step(node: JSON, step: str) -> JSON:
    if isinstance(node, list) and step.isdecimal():
        items = as_list(node)
        return items[int(step)] if int(step) < len(items) else None
    return as_map(node).get(step)
