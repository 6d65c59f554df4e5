"""Recovers the nesting of flattened Stainless bullets by walking them alongside the answer's JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from generator.documents.pages.stainless_lexer import Reference, Section
from generator.documents.pages.stainless_tree import (
    ClassOf,
    Item,
    Member,
    Node,
    Said,
    Variant,
    describe,
    may_hold,
    read_bullet,
)
from generator.documents.pages.stainless_types import (
    Choice,
    Named,
    Type,
    Value,
    is_class,
    leaves,
)
from generator.documents.tree import JSON, as_list, as_map

Shape: TypeAlias = "dict[str, JSON]"
"""Which members a class has, in their order, with the shapes of those that are classes."""


class Mismatch(Exception):
    """The bullets and what guides through them tell different things; `offset` is the bullet's."""

    def __init__(self, offset: int, message: str) -> None:
        super().__init__(message)
        self.offset = offset


class FlatSection:
    """One pass over the bullets of a flattened section.

    A bullet's members end where the answer's JSON says. Where it says nothing, a class that was
    described before is known by its members; anything else is a Mismatch, never a guess.
    """

    def __init__(
        self, reference: Reference, section: Section, known: Mapping[str, Shape]
    ) -> None:
        self._reference = reference
        self._section = section
        self._known = known
        self._described: set[str] = set()
        read = ((bullet, read_bullet(bullet.code)) for bullet in section.bullets)
        self._left = [(bullet, said) for bullet, said in read if said is not None]
        self._left.reverse()
        self._ordered: list[Node] = []

    def answer(self, example: JSON) -> list[Node]:
        """The bullets below `### Returns`, guided by the documented answer."""
        roots: list[Node] = []
        while isinstance(self._next(), ClassOf | Variant | Item):
            node = self._take()
            roots.append(node)
            if isinstance(node.said, ClassOf):
                name = node.said.name
                shape = self._guide(name, example) if len(roots) == 1 else None
                if shape is None and len(roots) > 1:
                    shape = self._known_or_refuse(name, node.offset)
                self._class(node, name, shape)
            elif isinstance(node.said, Variant):
                guided = example is not None
                self._below(node, node.said.type, example, None, guided=guided)
        return self._finish(roots)

    def arguments(self) -> list[Node]:
        """The bullets below `### Parameters`, which no JSON guides."""
        return self._finish(self._members(None, None))

    def types(self) -> list[Node]:
        """The bullets of one domain type; a class that an answer described must be the same."""
        return self.answer(None)

    def _finish(self, roots: list[Node]) -> list[Node]:
        if self._left:
            bullet, _ = self._left[-1]
            raise Mismatch(
                bullet.offset, f"`{bullet.code}` belongs to nothing before it"
            )
        describe(self._reference, self._section, self._ordered)
        return roots

    def _next(self) -> Said | None:
        return self._left[-1][1] if self._left else None

    def _take(self) -> Node:
        bullet, said = self._left.pop()
        node = Node(said, bullet.offset, bullet.end)
        self._ordered.append(node)
        return node

    def _guide(self, name: str, example: JSON) -> Shape | None:
        """The object that the members of a class are read along: known, or found in the JSON."""
        if example is None:
            return self._known.get(name)
        first = self._next()
        if not isinstance(first, Member):
            return None
        found = list(_objects_with(first.name, example))
        return found[0] if found else as_map(example)

    def _known_or_refuse(self, name: str, offset: int) -> Shape:
        if name not in self._known:
            raise Mismatch(offset, f"nothing tells where the members of {name} end")
        return self._known[name]

    def _class(self, node: Node, name: str, shape: Shape | None) -> None:
        self._described.add(name)
        node.below = self._members(shape, None)

    def _members(self, shape: Shape | None, follows: str | None) -> list[Node]:
        """The members of one class: one bullet for each of the shape, in any order.

        Without a shape, all that follow. `follows` is the member that comes after the class.
        """
        found: list[Node] = []
        left = dict(shape or {})
        while self._left:
            said = self._left[-1][1]
            if isinstance(said, ClassOf):
                break
            expected = shape is None or (isinstance(said, Member) and said.name in left)
            if isinstance(said, Member) and not expected and said.type is not None:
                break
            if not isinstance(said, Member) or not expected:
                # A list in the prose of a description (vendors.md, 5c).
                self._left.pop()
                continue
            value = left.pop(said.name, None)
            node = self._take()
            found.append(node)
            if said.type is not None:
                after = next(iter(left), follows)
                self._below(node, said.type, value, after, guided=shape is not None)
        if left:
            raise self._missing(next(iter(left)))
        return found

    def _missing(self, name: str) -> Mismatch:
        bullet = self._left[-1][0] if self._left else None
        offset = bullet.offset if bullet else self._section.end - 1
        instead = f"`{bullet.code}`" if bullet else "the end of the list"
        message = f"a bullet for the member {name!r} is expected here, not {instead}"
        return Mismatch(offset, message)

    def _below(
        self, node: Node, type_: Type, value: JSON, follows: str | None, *, guided: bool
    ) -> None:
        """The bullets that belong to a member: values, variants, or the members of its class."""
        names = [x.name for x in leaves(type_) if isinstance(x, Named) and is_class(x)]
        shape = _object_in(value)
        if len(names) != 1:
            self._values(node)
            self._variants(node, shape, follows)
            return
        name = names[0]
        shape = shape if value is not None else self._known.get(name)
        if not shape:
            self._values(node)
            self._variants(node, None, follows)
        first = self._next()
        if not isinstance(first, Member):
            return
        if shape is None:
            # Variants and values describe a class as well as members do.
            if node.below:
                self._described.add(name)
            elif not guided and name not in self._described:
                bullet = self._left[-1][0]
                message = f"nothing tells whether `{bullet.code}` is a member of {name}"
                raise Mismatch(bullet.offset, message)
            return
        # A class is described where it first occurs; later only when its members follow again.
        again = name in self._described or not guided
        absent = first.name not in shape or first.name == follows
        if shape and not (again and absent):
            self._described.add(name)
            node.below += self._members(shape, follows)

    def _variants(self, node: Node, shape: Shape | None, follows: str | None) -> None:
        """The classes of a union; an example shows the members of one of them."""
        while self._left:
            bullet, said = self._left[-1]
            if not isinstance(said, ClassOf) or not may_hold(node.said, said):
                return
            variant = self._take()
            node.below.append(variant)
            first = self._next()
            shown = shape and isinstance(first, Member) and first.name in shape
            known = self._known_or_refuse
            members = shape if shown else known(said.name, bullet.offset)
            shape = None if shown else shape
            self._described.add(said.name)
            variant.below = self._members(members, follows)

    def _values(self, node: Node) -> None:
        """The values and variants right below a bullet; every value that its type promises."""
        wanted = _choice(node.said)
        taken: list[Value] = []
        while self._left:
            bullet, said = self._left[-1]
            if not isinstance(said, Item | Variant) or not may_hold(node.said, said):
                break
            if isinstance(said, Item) and wanted is not None:
                if said.value in taken:
                    # The description lists the values once more.
                    self._left.pop()
                    continue
                if not _continues(wanted, taken, said.value):
                    message = (
                        f"`{bullet.code}` is none of the values of the type before it"
                    )
                    raise Mismatch(bullet.offset, message)
                taken.append(said.value)
            below = self._take()
            node.below.append(below)
            if isinstance(said, Variant):
                self._values(below)
        total = len(wanted.values) + wanted.more if wanted else 0
        # A type that shows all its values needs no bullets for them.
        if wanted and len(taken) != total and (taken or wanted.more):
            message = f"the type has {total} values, of which {len(taken)} are listed"
            raise Mismatch(node.offset, message)


def _continues(wanted: Choice, taken: list[Value], value: Value) -> bool:
    """Whether a value may be the next one of a type that shows its first values."""
    if len(taken) < len(wanted.values):
        return value in wanted.values
    return len(taken) < len(wanted.values) + wanted.more


def _choice(said: Said) -> Choice | None:
    if not isinstance(said, Member | Variant) or said.type is None:
        return None
    found = [leaf for leaf in leaves(said.type) if isinstance(leaf, Choice)]
    return found[0] if len(found) == 1 else None


def _object_in(value: JSON) -> Shape | None:
    """The object that an example shows for a class: itself, or the first one in a list of it."""
    while isinstance(value, list):
        items = as_list(value)
        value = items[0] if items else None
    return as_map(value) if isinstance(value, dict) else None


def _objects_with(name: str, example: JSON) -> list[Shape]:
    """The outermost objects of an example that have a member."""
    level: list[JSON] = [example]
    while level:
        found = [as_map(node) for node in level if name in as_map(node)]
        if found:
            return found
        level = [
            part
            for node in level
            for part in (*as_map(node).values(), *as_list(node)[:1])
        ]
    return []


def shape_of(node: Node) -> Shape:
    """Which members a described class has, for the next time that it occurs."""
    return {
        member.name: shape_of(below) if any(below.members()) else None
        for below, member in node.members()
    }
