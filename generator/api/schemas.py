"""Schemas read into types and definitions, each definition once, whatever refers to it."""

from __future__ import annotations

from collections import deque

from ..documents.tree import JSON, as_text, child, split
from ..openapi import Specification
from ..openapi.dynamic_scopes import scope_name
from .addresses import Address, Role, derived, of_target
from .choices import choice, listed, texts
from .containers import Read, array, mapping
from .definitions import Alias, Definition
from .families import ANY_OF_THEM, Families
from .groups import (
    contradicting,
    impossible,
    lone_part,
    marks,
    merge,
    named,
    names_members,
    says_type,
    shapes,
    tells,
    unknown,
)
from .identities import Identities
from .joined import Views
from .keywords import constrains
from .loops import Loops
from .nesting import DEEPEST, too_deep
from .objects import read_model
from .scalars import implied_kind, scalar, single
from .tags import Tags
from .texts import text_of
from .types import ANY, NOTHING, NULL, Array, Implied, ModelRef, Type, nullable, union
from .unsaid import held
from .view import Group, View


class Schemas:
    """Reads schemas on demand.

    `definitions` grows in the order in which they are met; `addresses` tells where the unnamed stand.
    Work waits in a queue, so that no depth of references is a depth of calls.
    """

    def __init__(self, spec: Specification) -> None:
        self.spec = spec
        self.definitions: dict[str, Definition] = {}
        self.addresses: dict[str, Address] = {}
        self._families = Families(spec)
        self._loops = Loops(spec, self.definitions)
        # None for what is being read.
        self._types: dict[str, Type | None] = {}
        self._inside = 0
        self._queue: deque[tuple[str, View | None]] = deque()
        self._queued: set[str] = set()
        self._objects: set[str] = set()
        self._identities = Identities()
        self._views = Views(spec)
        self.tags = Tags(spec, self._views.of_all)
        self._plain_references: set[str] = set()

    @property
    def counted(self) -> tuple[int, int]:
        """How often schemas apply one another so far, and how many members objects have."""
        return self._views.counted

    def read(self, pointer: str, address: Address) -> Type:
        """The type of the schema at a pointer, with every definition that it leads to."""
        type_ = self.type_at(pointer, address)
        self.finish()
        return type_

    def define(self, pointer: str, address: Address) -> ModelRef:
        """Refers to the schema at a pointer as a definition of its own."""
        if pointer not in self._queued:
            self._queued.add(pointer)
            self.addresses.setdefault(pointer, address)
            self._queue.append((pointer, None))
        return ModelRef(pointer)

    def finish(self) -> None:
        """Reads what has been referred to and not yet been read."""
        while self._queue:
            pointer, view = self._queue.popleft()
            if view is None:
                self._read_definition(pointer)
            else:
                self.definitions[pointer] = read_model(self.spec, view, self._joined)

    def _read_definition(self, pointer: str) -> None:
        node = self.spec.schema(pointer)
        type_ = self._own_type(pointer, node, Address("component", pointer))
        if pointer not in self._objects:
            text = text_of(node, pointer.rpartition("/")[2])
            founded = self._loops.founded(pointer, type_)
            self.definitions[pointer] = Alias(pointer, founded, text)

    def type_at(self, pointer: str, address: Address) -> Type:
        """The type of the schema at a pointer; what it refers to is read by `finish`."""
        if pointer in self._types:
            known = self._types[pointer]
            return self._loops.within(pointer) if known is None else known
        if self._inside == DEEPEST:
            return too_deep(self.spec, pointer)
        self._types[pointer] = None
        self._inside += 1
        type_ = self._own_type(pointer, self.spec.schema(pointer), address)
        self._inside -= 1
        self._types[pointer] = type_
        return type_

    def _own_type(
        self, pointer: str, node: dict[str, JSON] | bool, address: Address
    ) -> Type:
        if isinstance(node, bool):
            return ANY if node else NOTHING
        words = list(filter(constrains, node))
        lone = self._lone(pointer, node, words, address)
        if lone is not None:
            return nullable(lone) if node.get("nullable") is True else lone
        return self._type_of(self._views.of(pointer), address)

    def _lone(
        self, pointer: str, node: dict[str, JSON], words: list[str], address: Address
    ) -> Type | None:
        """The type of a schema of few words, as most are: `_type_of` would say the same."""
        if words == ["$ref"]:
            target = self.spec.resolve(as_text(node["$ref"]), pointer)
            if target is None:
                return ANY
            inside = scope_name(target) and pointer in self._queued
            return None if inside else self._reference(target)
        if "items" in words and node.get("type") == "array" and len(words) == 2:
            return Array(self.type_at(child(pointer, "items"), address.step("item")))
        if "allOf" in words:
            known = self._families.has(pointer)
            part = None if known else lone_part(self.spec, pointer, node)
            return None if part is None else self.type_at(part, address)
        return single(node, words) or texts(node, words)

    def _reference(self, target: str) -> Type:
        """The definition at a pointer, and beside an object what else its schema allows: null."""
        if target in self._plain_references:
            return ModelRef(target)
        family = self._families.of(target)
        if family:
            return self._family(target, family)
        type_ = self._alone(target)
        if type_ == ModelRef(target):
            self._plain_references.add(target)
        return type_

    def _family(self, target: str, family: Group) -> ModelRef:
        """What extends a schema with a discriminator, by its tag; the schema itself for the rest."""
        pointer = derived(target, ANY_OF_THEM)
        if pointer not in self._queued:
            self._queued.add(pointer)
            self.addresses[pointer] = Address("family", target)
            members = [self._alone(member) for member in family.members]
            tag = self.tags.read(family, members, members[-1])
            text = text_of(self.spec.schema(target), split(target)[-1])
            self.definitions[pointer] = Alias(pointer, union(members, tag), text)
        return ModelRef(pointer)

    def _alone(self, target: str) -> Type:
        """A definition by itself, whatever extends it."""
        definition = self.define(target, of_target(target))
        if not names_members(self.spec.schema(target)):
            return definition
        view = self._views.of(target)
        if not view.properties or view.choices is not None or not view.possible:
            return definition
        if any(shapes(self.spec, group) for group in view.groups):
            return definition
        beside = [kind for kind in view.types or () if kind != "object"]
        address = Address("component", target)
        others = [self._of_kind(kind, view, address) for kind in beside]
        type_ = union([definition, *others])
        return nullable(type_) if view.nullable else type_

    def _type_of(
        self, view: View, address: Address, without: frozenset[str] = frozenset()
    ) -> Type:
        if view.empty:
            return NOTHING
        if not view.possible:
            return impossible(self.spec, view)
        shaped = [group for group in view.groups if shapes(self.spec, group)]
        if not shaped:
            type_ = self._plain(view, address)
        elif len(shaped) == 1:
            type_ = self._one_of(view, shaped[0], address, without)
        else:
            type_ = self._several(view, shaped, address)
        if len(shaped) != 1 or view.is_trivial:
            type_ = held(self.spec, view, type_)
        return nullable(type_) if view.nullable else type_

    def _one_of(
        self, view: View, group: Group, address: Address, without: frozenset[str]
    ) -> Type:
        without |= {other.pointer for other in view.groups}
        members: list[Type] = []
        found = marks(self.spec, view, group)
        for pointer, mark in zip(group.members, found, strict=True):
            place = address.step("member", mark)
            if view.is_trivial and (
                view.types is None or says_type(self.spec, pointer)
            ):
                members.append(self.type_at(pointer, place))
            else:
                members.append(self._member(pointer, view, place, without))
        tag = self.tags.read(group, members)
        type_ = self._views.bounded(
            union(members if tag else listed(members), tag), group.pointer
        )
        are_false = [self.spec.schema(pointer) is False for pointer in group.members]
        if type_ == NOTHING and not all(are_false):
            return impossible(self.spec, view)
        return type_

    def _member(
        self, pointer: str, view: View, address: Address, without: frozenset[str]
    ) -> Type:
        """The type of a group's member together with what stands beside the group."""
        alone = self._views.of(pointer)
        if alone.applied.issuperset(view.sources):
            return self.type_at(pointer, address)
        joined = self._views.join([pointer, *view.sources], without)
        if joined.possible or joined.empty:
            return self._type_of(joined, address, without)
        return contradicting(self.spec, alone, view)

    def _several(self, view: View, groups: list[Group], address: Address) -> Type:
        """Several groups at once: an object with the members of all of them, or any value."""
        merged = merge(self.spec, view, groups)
        return self._plain(merged, address) if merged.properties else ANY

    def _plain(self, view: View, address: Address) -> Type:
        if view.choices is not None:
            return choice(view)
        if view.types is None:
            return self._untyped(view, address)
        kinds = [
            kind
            for kind in view.types
            if kind != "integer" or "number" not in view.types
        ]
        return union([self._of_kind(kind, view, address) for kind in kinds])

    def _untyped(self, view: View, address: Address) -> Type:
        kind = implied_kind(view)
        if kind is None:
            return ANY
        type_ = self._of_kind(kind, view, address)
        return type_ if isinstance(type_, ModelRef) else Implied(type_)

    def _of_kind(self, kind: str, view: View, address: Address) -> Type:
        if kind == "object":
            return self._object(view, address)
        if kind == "array":
            return array(view, self._reader(address))
        if kind == "null":
            return NULL
        type_ = scalar(kind, view)
        return unknown(self.spec, view, kind) if type_ is None else type_

    def _object(self, view: View, address: Address) -> Type:
        if not view.properties:
            return mapping(view, self._reader(address))
        pointer = self._identities.of(view, address)
        if pointer not in self._objects:
            self._objects.add(pointer)
            self._views.count(view)
            self._queued.add(pointer)
            self.addresses.setdefault(pointer, address)
            self._queue.append((pointer, view.known_by(pointer)))
        return ModelRef(pointer)

    def _reader(self, address: Address) -> Read:
        def read(places: list[str], role: Role) -> Type:
            return self._joined(places, address.step(role))

        return read

    def _joined(self, places: list[str], address: Address) -> Type:
        """The type of a node that several schemas describe."""
        if len(places) == 1:
            return self.type_at(places[0], address)
        telling = [place for place in places if tells(self.spec, place)]
        if len({named(self.spec, place) for place in telling}) < 2:
            return self.type_at(telling[0] if telling else places[0], address)
        return self._type_of(self._views.join(places), address)
