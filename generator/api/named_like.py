"""Members of an object that are known by patterns of their names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from typing import TypeAlias

from ..openapi import Specification
from .addresses import Address
from .containers import is_by_name, pattern_of
from .definitions import NamedLike
from .regular import matches
from .types import ANY, Type
from .view import View

Joined: TypeAlias = Callable[[list[str], Address], Type]
"""Reads the type of a node that all the schemas at some pointers describe."""

_PLAIN = r"(?a)\^?((?!\d)[\w.-]*[a-zA-Z][\w.-]*)\$?"
"""A pattern that spells what names begin or end with, or are."""


def named_like(view: View, joined: Joined) -> tuple[NamedLike, ...]:
    """The types of members by patterns, where a class has them and others may be anything.

    They are in an order of their own, as it tells which is the first where a name matches several.
    """
    if not is_by_name(view):
        return ()
    places: dict[str, list[str]] = defaultdict(list)
    for pointer in sorted(view.patterns):
        places[pattern_of(pointer)].append(pointer)
    found = (
        NamedLike(pattern, joined(at, _address(view, pattern)), at[0])
        for pattern, at in places.items()
    )
    return tuple(one for one in found if one.type != ANY)


def said_by_patterns(spec: Specification, view: View, name: str) -> list[str]:
    """The schemas that a known member is held to since its name matches their patterns."""
    if not is_by_name(view):
        return []
    return [
        pointer
        for pointer in sorted(view.patterns)
        if matches(pattern_of(pointer), name) and spec.schema(pointer) not in (True, {})
    ]


def type_by_patterns(view: View, places: list[str], joined: Joined) -> Type:
    """The type of a member that nothing but patterns describes."""
    return joined(places, _address(view, pattern_of(places[0])))


def _address(view: View, pattern: str) -> Address:
    plain = re.fullmatch(_PLAIN, pattern)
    if plain is None:
        return Address("value", view.pointer)
    return Address("property", view.pointer, plain[1])
