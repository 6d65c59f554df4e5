"""What a `$dynamicRef` leads to: a definition is another one for each dynamic scope that it is read in.

The pointer of a definition that is read in a scope has a step for it, written as no key of a document is:
`/components/schemas/List/~scope=~1components~1schemas~1Users~1$defs~1item`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TypeAlias

from ..documents.identifiers import Identifiers
from ..documents.tree import JSON, as_list, as_map, child, split, unescaped

Scope: TypeAlias = dict[str, str]
"""The outermost schema that has a `$dynamicAnchor`, by the anchor."""

_STEP = "/~scope="


def unscoped(pointer: str) -> str:
    """The pointer of the node itself, whatever scope it is read in."""
    if _STEP not in pointer:
        return pointer
    before, _, after = pointer.partition(_STEP)
    return before + "".join(after.partition("/")[1:])


def scope_name(pointer: str) -> str:
    """The name of the schema that sets the scope of a definition; "" for one without."""
    if _STEP not in pointer:
        return ""
    said = pointer.partition(_STEP)[2].partition("/")[0]
    steps = split(unescaped(said.partition("&")[0]))
    if steps[:2] == ["components", "schemas"]:
        return steps[2]
    return steps[-1] if steps else ""


class DynamicScopes:
    """Follows references in the scopes that they stand in (JSON Schema 2020-12 core, section 8.2.3.2).

    `size` counts the definitions that scopes made of others, and the anchors of each: two ways to each
    of a few that follow one another make any number.
    """

    def __init__(self, root: JSON, references: Identifiers) -> None:
        self._root = root
        self._references = references
        self._scopes: dict[str, Scope] = {}
        self._made: set[str] = set()
        self._told: set[str] = set()
        self.size = 0

    @property
    def are_any(self) -> bool:
        """Whether anything in the document depends on a scope."""
        return bool(self._dependent)

    def enter(self, ref: str, at: str, target: str, *, is_dynamic: bool) -> str:
        """The definition that a reference at `at` leads to, `target` being what it is by itself."""
        scope = self._scope(at)
        if is_dynamic:
            anchor = ref.partition("#")[2]
            if self._anchors.get(target) == anchor:
                target = scope.get(anchor, target)
        names = self._dependent.get(target)
        if not names:
            return target
        inside = self._with_resource(scope, target)
        inside = {name: inside[name] for name in sorted(names) if name in inside}
        alone = self._scope(target)
        if all(alone.get(name) == inside.get(name) for name in names):
            return target
        said = "&".join(child("", at)[1:] for at in inside.values())
        scoped = f"{target}{_STEP}{said}"
        if scoped not in self._made:
            self._made.add(scoped)
            self.size += len(inside)
        return scoped

    def twins(self, ref: str) -> Iterator[tuple[str, str, str]]:
        """Schemas with the dynamic anchor of `ref` that one of their resource has too: it, and what counts.

        Those of each anchor come once.
        """
        for twin, other in self._references.twins(ref):
            if twin in self._told:
                return
            self._told.add(twin)
            around = self._references.scope
            apart = around(twin) != around(other)
            yield (
                twin,
                other,
                (
                    "each counts in the outermost schema around it"
                    if apart
                    else "the other one counts"
                ),
            )

    def _scope(self, pointer: str) -> Scope:
        """The scope in the schema at a pointer."""
        known = self._scopes.get(pointer)
        if known is None:
            known = self._scopes[pointer] = self._found(pointer)
        return known

    def _found(self, pointer: str) -> Scope:
        before, step, after = pointer.partition(_STEP)
        if not step:
            if not pointer:
                return self._resources.get("", {})
            above = pointer.rpartition("/")[0]
            scope = self._scope(above)
            around = self._references.scope
            if around(above) == around(pointer):
                return scope
            return self._with_resource(scope, pointer)
        said, _, rest = after.partition("/")
        anchors = [unescaped(at) for at in said.split("&")] if said else []
        scope = {self._anchors[at]: at for at in anchors}
        for part in split(f"/{rest}") if rest else ():
            before = child(before, part)
            scope = self._with_resource(scope, before)
        return scope

    def _with_resource(self, scope: Scope, pointer: str) -> Scope:
        """A scope in which the resource of a schema is entered last."""
        here = self._resources.get(self._references.scope(pointer), {})
        return {**here, **scope} if here else scope

    @cached_property
    def _anchors(self) -> dict[str, str]:
        """The dynamic anchors that several schemas have, by the schemas' pointers."""
        return {
            at: name
            for resource in self._resources.values()
            for name, at in resource.items()
        }

    @cached_property
    def _resources(self) -> dict[str, Scope]:
        return self._references.dynamic_anchors()

    @cached_property
    def _dependent(self) -> dict[str, set[str]]:
        """The anchors that a node depends on: that it or anything that it leads to refers to dynamically."""
        if not self._resources:
            return {}
        holders: dict[str, list[str]] = {}
        waiting: list[tuple[str, str]] = []
        # What refers to any of the schemas with an anchor is held by all of them, through one node.
        for at, name in self._anchors.items():
            holders.setdefault(at, []).append(f"#{name}")
        for pointer, word, ref in _references(self._root):
            target = self._references.resolve(ref, pointer)
            if target is None:
                continue
            holders.setdefault(target, []).append(pointer)
            anchor = self._anchors.get(target, "")
            if word == "$dynamicRef" and anchor and anchor == ref.partition("#")[2]:
                waiting.append((pointer, anchor))
                holders.setdefault(f"#{anchor}", []).append(pointer)
        found: dict[str, set[str]] = {}
        while waiting:
            pointer, anchor = waiting.pop()
            while anchor not in found.setdefault(pointer, set()):
                found[pointer].add(anchor)
                waiting += [(holder, anchor) for holder in holders.get(pointer, ())]
                pointer = pointer.rpartition("/")[0]
        return found


def _references(root: JSON) -> Iterator[tuple[str, str, str]]:
    """Every reference of a document: the node that it stands in, its keyword and its text."""
    waiting: list[tuple[JSON, str]] = [(root, "")]
    while waiting:
        node, pointer = waiting.pop()
        members = as_map(node)
        for word in ("$ref", "$dynamicRef"):
            if isinstance(members.get(word), str):
                yield pointer, word, members[word]
        inside: Iterable[tuple[str | int, JSON]] = members.items()
        if isinstance(node, list):
            inside = enumerate(as_list(node))
        waiting += [
            (value, child(pointer, key))
            for key, value in inside
            if isinstance(value, dict | list)
        ]
