"""JSON values, and the JSON Pointers (RFC 6901) into them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias
from urllib.parse import unquote

JSON: TypeAlias = Any
"""A dict with keys of type str, list, str, int, float, bool or None: the border of typing."""

MAP: Any = dict
"""The type of objects, as a value of any type, so that what is checked keeps its own: `cast` is a call."""

_LIST: Any = list
COLLECTIONS = frozenset[type]({dict, list})
"""The types of objects and arrays, for loops over every node: `is_collection` is a call."""


NAMING = frozenset({"$id", "$anchor", "$dynamicAnchor"})
"""Members that give a schema a name (JSON Schema 2020-12 core, section 8.2)."""


def as_map(value: JSON) -> dict[str, JSON]:
    """The value when it is an object, else an empty one."""
    return value if isinstance(value, MAP) else {}


def as_list(value: JSON) -> list[JSON]:
    """The value when it is an array, else an empty one."""
    return value if isinstance(value, _LIST) else []


def as_text(value: JSON) -> str:
    """The value when it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def is_collection(value: JSON) -> bool:
    """Whether the value is an object or an array."""
    return type(value) in COLLECTIONS


def collections_in(collections: list[JSON]) -> list[JSON]:
    """The objects and arrays that are members or items of some objects and arrays, in order."""
    return [
        value
        for each in collections
        for value in (each.values() if type(each) is MAP else each)
        if type(value) in COLLECTIONS
    ]


def inner(value: JSON) -> list[tuple[str | int, JSON]]:
    """Keys and values of an object's members or an array's items; none of a scalar."""
    return [*as_map(value).items(), *enumerate(as_list(value))]


def child(pointer: str, key: str | int) -> str:
    """The pointer to a member or an item of what `pointer` points to (RFC 6901 §3)."""
    if isinstance(key, int):
        return f"{pointer}/{key}"
    if "~" in key or "/" in key:
        key = key.replace("~", "~0").replace("/", "~1")
    return f"{pointer}/{key}"


def split(pointer: str) -> list[str]:
    """The unescaped keys that a pointer is made of; none for the root (RFC 6901 §4)."""
    if not pointer:
        return []
    keys = pointer[1:].split("/")
    return list(map(unescaped, keys)) if "~" in pointer else keys


def unescaped(key: str) -> str:
    """The key that stands for itself in a pointer (RFC 6901 §4)."""
    return key.replace("~1", "/").replace("~0", "~") if "~" in key else key


def upwards(pointer: str) -> Iterator[str]:
    """A pointer, then those of what its node is in, the root left out."""
    while pointer:
        yield pointer
        pointer = pointer.rpartition("/")[0]


def lookup(tree: JSON, pointer: str) -> JSON:
    """The value that a pointer points to; KeyError when there is none (RFC 6901 §4)."""
    value = tree
    for key in split(pointer):
        value = value[key] if isinstance(value, MAP) else enter(value, key)
    return value


def enter(value: JSON, key: str) -> JSON:
    """The member or item of a value that a pointer's unescaped key leads to; KeyError when none."""
    if isinstance(value, MAP):
        return value[key]
    number = item_number(key)
    if isinstance(value, _LIST) and number is not None and number < len(value):
        return value[number]
    raise KeyError(key)


def item_number(key: str) -> int | None:
    """The array index that a pointer's key stands for, or None (RFC 6901 §4: no leading 0)."""
    plain = key.isascii() and key.isdigit() and len(key) < 10
    return int(key) if plain and (key == "0" or key[0] != "0") else None


def parse_ref_fragment(fragment: str) -> str:
    """The pointer in a URI fragment, with its "#" or without (RFC 6901 §6).

    A fragment that is no pointer (a plain name, as of `$anchor`) is returned decoded; it does
    not begin with "/".
    """
    return unquote(fragment.removeprefix("#"))
