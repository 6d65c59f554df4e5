"""The bullets of a Stainless reference page as a tree: members, variants and values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field

from generator.data import data, record
from generator.documents.pages.stainless_lexer import Bullet, Reference, Section
from generator.documents.pages.stainless_types import (
    Choice,
    Generic,
    Type,
    Value,
    is_class,
    leaves,
    parse_type,
    parse_value,
)

_CLASS = re.compile(r"class ([A-Za-z_][\w.]*)(?:\([^)]*\))?:?\s*(?:…|\.\.\.)?")
_ALIAS = re.compile(r"[A-Za-z_]\w* = (.+)", re.DOTALL)
_MEMBER = re.compile(r"([A-Za-z_]\w*): (.+)", re.DOTALL)


@data
class Member:
    """A member of a class, or an argument; `type` is None when its text cannot be read."""

    name: str
    type: Type | None


@data
class ClassOf:
    """`class Name: …`, whose members are the bullets below."""

    name: str


@data
class Variant:
    """One alternative of a union, with a name (`UnionMember0 = str`) or without."""

    type: Type


@data
class Item:
    """One value of a `Literal`."""

    value: Value


Said = Member | ClassOf | Variant | Item


@record
class Node:
    """One bullet with those below it; `end` is where its description may begin."""

    said: Said
    offset: int
    end: int
    description: str = ""
    below: list[Node] = field(default_factory=list["Node"])

    def members(self) -> list[tuple[Node, Member]]:
        """The bullets below that are members."""
        return [(n, n.said) for n in self.below if isinstance(n.said, Member)]


def read_bullet(code: str) -> Said | None:
    """What the code of a bullet says, or None when it is no bullet of the reference."""
    value = parse_value(code)
    if value is not None:
        return Item(value[0])
    found = _CLASS.fullmatch(code)
    if found:
        return ClassOf(found[1].rpartition(".")[2])
    found = _MEMBER.fullmatch(code)
    if found:
        return Member(found[1], parse_type(found[2]))
    found = _ALIAS.fullmatch(code)
    type_ = parse_type(found[1] if found else code)
    return Variant(type_) if type_ is not None else None


def may_hold(parent: Said, said: Said) -> bool:
    """Whether a bullet can stand below another: prose has lists of its own (vendors.md, 5c)."""
    match parent:
        case Item():
            return False
        case ClassOf():
            return isinstance(said, Member)
        case Member(_, type_) | Variant(type_):
            if type_ is None:
                return True
            inner = list(leaves(type_))
            if any(map(is_class, inner)):
                return True
            if isinstance(said, Item):
                return any(isinstance(leaf, Choice) for leaf in inner)
            return isinstance(said, Variant | ClassOf) and _has_union(type_)


def _has_union(type_: Type) -> bool:
    if not isinstance(type_, Generic):
        return False
    return type_.name == "Union" or any(map(_has_union, type_.arguments))


def build_indented(
    reference: Reference, section: Section
) -> tuple[list[Node], list[Bullet]]:
    """The bullets of an indented section as a tree, by their depth.

    A bullet that cannot stand where it stands belongs to a description; when it reads like a
    member all the same, it is returned beside the tree.
    """
    roots: list[Node] = []
    strays: list[Bullet] = []
    open_nodes: list[Node] = []
    ordered: list[Node] = []
    for bullet in section.bullets:
        said = read_bullet(bullet.code)
        typed = isinstance(said, Member) and said.type is not None
        # Descriptions have lines of their own here; lists in prose go on behind the code.
        if said is None or not (bullet.alone or typed or isinstance(said, ClassOf)):
            continue
        parent = (
            open_nodes[bullet.depth - 1]
            if 0 < bullet.depth <= len(open_nodes)
            else None
        )
        fits = may_hold(parent.said, said) if parent else not bullet.depth
        if not fits:
            if typed and bullet.alone:
                strays.append(bullet)
            continue
        node = Node(said, bullet.offset, bullet.end)
        ordered.append(node)
        (parent.below if parent else roots).append(node)
        open_nodes[bullet.depth :] = [node]
    describe(reference, section, ordered)
    return roots, strays


def describe(reference: Reference, section: Section, ordered: list[Node]) -> None:
    """Gives every bullet the text up to the next one."""
    content = reference.page.text.content
    starts = [content.rfind("-", 0, node.offset) for node in ordered[1:]]
    for node, end in zip(ordered, [*starts, section.end], strict=False):
        node.description = reference.prose(node.end, end)


def walk(nodes: list[Node]) -> Iterator[Node]:
    """All bullets of a tree, in the order of the page."""
    for node in nodes:
        yield node
        yield from walk(node.below)
