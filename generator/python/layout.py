"""Expressions of generated source, and black's rules for breaking them into lines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from functools import lru_cache
from typing import TypeAlias, assert_never

from ..data import data
from ..documents.pointers import JSON, as_list, as_map
from .characters import columns
from .literals import literal

WIDTH = 88
STEP = 4


@data
class Group:
    """Items in brackets: `Field(a, b)`, `dict[str, X]`, `[a]`, `(a,)`, `{"a": b}`.

    `opening` is everything up to and including the bracket. Built by `group`, `call`, `subscript`,
    `list_of`, `tuple_of` and `dict_of`.
    """

    opening: str = field(hash=False)
    items: tuple[Expr, ...] = field(hash=False)
    closing: str = field(hash=False)
    text: str = field(repr=False, compare=False, hash=True)
    """The group on one line, known from the start: it is asked for at every level."""

    @property
    def is_single_subscript(self) -> bool:
        """Black puts no comma after the one item of a subscript."""
        return self.closing == "]" and self.opening != "[" and len(self.items) == 1


@data
class Or:
    """`A | B | None`; built by `union`, which leaves no union inside a union."""

    members: tuple[Expr, ...] = field(hash=False)
    text: str = field(repr=False, compare=False, hash=True)


@data
class Labelled:
    """An argument or entry with its label: `name=value`, `"key": value`; built by `labelled`."""

    label: str = field(hash=False)
    value: Expr = field(hash=False)
    text: str = field(repr=False, compare=False, hash=True)


# A str is finished text that is never broken: a name, a literal, `Foo()`.
Expr: TypeAlias = str | Group | Or | Labelled


@lru_cache(maxsize=1 << 12)
def labelled(label: str, value: Expr) -> Labelled:
    """An expression behind its label; few of these differ, as few arguments and types do."""
    return Labelled(label, value, f"{label}{flat(value)}")


def group(opening: str, items: tuple[Expr, ...], closing: str) -> Group:
    """Items in brackets."""
    is_single_tuple = opening == "(" and len(items) == 1
    comma = "," if is_single_tuple else ""
    listed = ", ".join([i if isinstance(i, str) else i.text for i in items])
    return Group(opening, items, closing, f"{opening}{listed}{comma}{closing}")


def call(function: str, *arguments: Expr) -> Expr:
    """`function(a, b)`; keyword arguments are made by `keyword`."""
    return group(f"{function}(", arguments, ")") if arguments else f"{function}()"


@lru_cache(maxsize=1 << 12)
def subscript(base: str, *items: Expr) -> Expr:
    """`base[a, b]`."""
    return group(f"{base}[", items, "]") if items else f"{base}[]"


def list_of(items: Iterable[Expr]) -> Expr:
    """`[a, b]`."""
    return _group("[", items, "]")


def tuple_of(items: Iterable[Expr]) -> Expr:
    """`(a, b)`, `(a,)`."""
    return _group("(", items, ")")


def dict_of(entries: Mapping[str, Expr]) -> Expr:
    """`{key: a}`; the keys are finished source."""
    return _group("{", (labelled(f"{key}: ", entries[key]) for key in entries), "}")


def keyword(name: str, value: Expr) -> Labelled:
    """`name=value`."""
    return labelled(f"{name}=", value)


@lru_cache(maxsize=1 << 12)
def union(*members: Expr) -> Expr:
    """`A | B`; a union among the members is spliced in, a single member is itself.

    Few differ: most say no more than that something may be left out.
    """
    flattened: list[Expr] = []
    for member in members:
        flattened.extend(member.members if isinstance(member, Or) else (member,))
    if len(flattened) == 1:
        return flattened[0]
    return Or(tuple(flattened), " | ".join(map(flat, flattened)))


def json_value(value: JSON) -> Expr:
    """A JSON value whose lists and objects may be broken into lines."""
    match value:
        case list():
            return list_of(map(json_value, as_list(value)))
        case dict():
            members = as_map(value)
            return dict_of({literal(key): json_value(members[key]) for key in members})
        case _:
            return literal(value)


def flat(expr: Expr) -> str:
    """The expression on one line, whatever its length."""
    return expr if isinstance(expr, str) else expr.text


def layout(expr: Expr, *, indent: int = 0, prefix: str = "", suffix: str = "") -> str:
    """The lines of `prefix expr suffix` inside brackets, each indented by `indent` columns.

    One line when it fits; otherwise each bracket that is too long has one item a line,
    with the trailing comma that makes black keep it so.
    """
    return "\n".join(broken(prefix, expr, suffix, indent))


def fitting(prefix: str, expr: Expr, suffix: str, indent: int) -> str | None:
    """The one line of `prefix expr suffix`, or None when it is too long."""
    text = expr if isinstance(expr, str) else expr.text
    # No character takes less than a column: a long text is told without being copied.
    if indent + len(prefix) + len(text) + len(suffix) > WIDTH:
        return None
    line = f"{' ' * indent}{prefix}{text}{suffix}"
    return line if line.isascii() or columns(line) <= WIDTH else None


def broken(prefix: str, expr: Expr, suffix: str, indent: int) -> list[str]:
    """The lines of an expression where black adds no parentheses of its own."""
    if isinstance(expr, str):
        return [f"{' ' * indent}{prefix}{expr}{suffix}"]
    line = fitting(prefix, expr, suffix, indent)
    return _spread(prefix, expr, suffix, indent) if line is None else [line]


def _spread(prefix: str, expr: Expr, suffix: str, indent: int) -> list[str]:
    """The lines of an expression that is too long for one."""
    match expr:
        case str():
            return [f"{' ' * indent}{prefix}{expr}{suffix}"]
        case Group():
            return exploded(prefix, expr, suffix, indent)
        case Labelled(label, Or() as value):
            return parenthesized(prefix + label, value, suffix, indent)
        case Labelled(label, value):
            return _spread(prefix + label, value, suffix, indent)
        case Or(members):
            lines: list[str] = []
            last = len(members) - 1
            for index, member in enumerate(members):
                before = "| " if index else prefix
                lines += broken(before, member, suffix if index == last else "", indent)
            return lines
        case _:
            assert_never(expr)


def exploded(prefix: str, group: Group, suffix: str, indent: int) -> list[str]:
    """The lines of a group with one item a line."""
    margin = " " * indent
    comma = "" if group.is_single_subscript else ","
    lines = [f"{margin}{prefix}{group.opening}"]
    inner = f"{margin}{' ' * STEP}"
    for item in group.items:
        text = item if isinstance(item, str) else item.text
        # Most items fit on a line, which is told of ASCII by its length.
        if text.isascii() and indent + STEP + len(text) + len(comma) <= WIDTH:
            lines.append(f"{inner}{text}{comma}")
        else:
            lines += broken("", item, comma, indent + STEP)
    lines.append(f"{margin}{group.closing}{suffix}")
    return lines


def parenthesized(prefix: str, expr: Expr, suffix: str, indent: int) -> list[str]:
    """The lines of an expression in parentheses of its own."""
    margin = " " * indent
    inner = broken("", expr, "", indent + STEP)
    return [f"{margin}{prefix}(", *inner, f"{margin}){suffix}"]


def fits(lines: Iterable[str]) -> bool:
    """Whether no line is too long."""
    return all(columns(line) <= WIDTH for line in lines)


def _group(opening: str, items: Iterable[Expr], closing: str) -> Expr:
    held = tuple(items)
    return group(opening, held, closing) if held else f"{opening}{closing}"
