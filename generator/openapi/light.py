"""Objects read without the classes of `openapi_pydantic`, by what these said of their members.

The classes take a tenth of a second to import. An object that is said in the very types which its class asks
for, as most are, is what the class would make of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from types import SimpleNamespace
from typing import Any

from ..documents.tree import JSON, as_list, as_map
from .table import Kind, Members, taken


def light(name: str, node: Mapping[str, JSON]) -> Any:
    """An object with the attributes of one of this class; None where only the class can tell.

    The class would take the node, and change nothing of it.
    """
    members = taken().get(name)
    if members is None:
        return None
    try:
        return _object(members, node)
    except _Unsure:
        return None


class _Unsure(Exception):
    """A value may be one that its class mends or does not take."""


def _object(members: Members, node: JSON) -> SimpleNamespace:
    if type(node) is not dict or not node.keys() <= members.keys():
        raise _Unsure
    found: dict[str, Any] = {}
    for member, (attribute, kind, required, default) in members.items():
        if member in node:
            found[attribute] = _value(kind, node[member])
        elif required:
            raise _Unsure
        else:
            found[attribute] = default
    return SimpleNamespace(**found)


def _value(kind: Kind | None, value: JSON) -> Any:
    match kind:
        case ("nullable", inner):
            return None if value is None else _value(inner, value)
        case ("text",) if _is_text(value):
            return value
        case ("boolean",) if type(value) is bool:
            return value
        case ("enum", name, values) if _is_text(value) and value in values.values():
            return _enum(name, tuple(values.items()))(value)
        case ("list", inner) if type(value) is list:
            return [_value(inner, item) for item in as_list(value)]
        case ("map", inner) if type(value) is dict and all(
            map(_is_text, as_map(value))
        ):
            return {key: _value(inner, item) for key, item in as_map(value).items()}
        case ("object", members):
            return _object(members, value)
        case _:
            raise _Unsure


def _is_text(value: JSON) -> bool:
    """Whether it is text without halves of characters, which pydantic does not take."""
    if type(value) is not str:
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


@cache
def _enum(name: str, values: tuple[tuple[str, str], ...]) -> Callable[[str], Enum]:
    make: Any = Enum
    found: Callable[[str], Enum] = make(name, values, type=str)
    return found
