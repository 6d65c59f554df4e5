"""Schemas that others extend by `allOf` and that say by which property to tell those apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from ..documents.tree import as_list, as_map, as_text, child
from ..openapi import Specification
from .tags import named_schema
from .view import Group

ANY_OF_THEM = "any"
"""The step to what a family's values are, from the schema that the others extend."""


class Families:
    """Finds the schemas that extend another, for each that has a discriminator of its own."""

    def __init__(self, spec: Specification) -> None:
        self._spec = spec
        self._parents: dict[str, tuple[str, ...]] = {}

    def of(self, pointer: str) -> Group | None:
        """The schemas that a value described by the one at a pointer may be of, itself the last.

        None where its discriminator, if it has one, tells nothing apart (OAS 3.1.1 section 4.8.25,
        "models with polymorphism support").
        """
        node = as_map(self._spec.schema(pointer))
        discriminator = as_map(node.get("discriminator"))
        tag = discriminator.get("propertyName")
        if not isinstance(tag, str) or node.get("oneOf") or node.get("anyOf"):
            return None
        mapping = as_map(discriminator.get("mapping"))
        members = dict.fromkeys(self._descendants(pointer))
        for _, said in sorted(mapping.items()):
            target = named_schema(self._spec, as_text(said), pointer)
            if target is not None:
                members.setdefault(target)
        members.pop(pointer, None)
        if not members:
            return None
        default = as_text(discriminator.get("defaultMapping")) or None
        return Group(pointer, [*members, pointer], tag, mapping, default)

    def has(self, pointer: str) -> bool:
        """Whether a schema extends one whose values are told apart."""
        ancestors = _reached(pointer, self._parents_of)
        return any(self.of(parent) is not None for parent in ancestors)

    def _descendants(self, pointer: str) -> list[str]:
        return _reached(pointer, lambda one: self._children.get(one, ()))

    @cached_property
    def _children(self) -> dict[str, list[str]]:
        """The components that refer to each schema in their `allOf`."""
        found: dict[str, list[str]] = {}
        for one in sorted(self._spec.component_schemas):
            for parent in self._parents_of(one):
                found.setdefault(parent, []).append(one)
        return found

    def _parents_of(self, pointer: str) -> tuple[str, ...]:
        """The schemas that one refers to in its `allOf`."""
        known = self._parents.get(pointer)
        if known is None:
            place = child(pointer, "allOf")
            parts = as_list(as_map(self._spec.schema(pointer)).get("allOf"))
            refs = [
                (index, as_map(part).get("$ref")) for index, part in enumerate(parts)
            ]
            targets = (
                self._spec.resolve(ref, child(place, index))
                for index, ref in refs
                if isinstance(ref, str)
            )
            known = tuple(target for target in targets if target is not None)
            self._parents[pointer] = known
        return known


def _reached(pointer: str, edges: Callable[[str], Iterable[str]]) -> list[str]:
    """What edges lead to from a pointer, itself left out."""
    found: dict[str, None] = {}
    waiting = [pointer]
    while waiting:
        for one in edges(waiting.pop()):
            if one not in found and one != pointer:
                found[one] = None
                waiting.append(one)
    return list(found)
