"""What the members of a union are marked with: the values of the tag that tell them."""

from __future__ import annotations

from ..api.types import Tag, Type, Union
from .layout import Expr, keyword
from .literals import literal


def marks(tag: Tag) -> dict[Type, list[Expr]]:
    """What each mark says: the values of the tag, and whether all other ones are the member's.

    Members that share values, and have a tag of their own, are marked together, as a union.
    """
    found: dict[Type, list[Expr]] = {}
    for value, known in tag.mapping:
        for told in _told(known):
            found.setdefault(told, []).append(literal(value))
    if tag.other is not None:
        for told in _told(tag.other):
            found.setdefault(told, []).append(keyword("other", "True"))
    return found


def members(type_: Type) -> tuple[Type, ...]:
    """The members of a union; a type that is none is the one there is."""
    return type_.members if isinstance(type_, Union) else (type_,)


def _told(type_: Type) -> tuple[Type, ...]:
    return (type_,) if isinstance(type_, Union) and type_.tag else members(type_)
