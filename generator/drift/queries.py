"""JSONPath queries (RFC 9535) of nodes whose pointers are known."""

from __future__ import annotations

import json
import re

from ..documents.pointers import JSON, child, inner, lookup, split

_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*", re.ASCII)


def query(root: JSON, pointer: str) -> str:
    """The query that selects the one node at a pointer."""
    text, here = "$", ""
    for key in split(pointer):
        if isinstance(lookup(root, here), list):
            text += f"[{key}]"
        else:
            text += f".{key}" if _PLAIN.fullmatch(key) else f"[{quoted(key)}]"
        here = child(here, key)
    return text


def members(root: JSON, pointer: str, names: list[str]) -> str:
    """The query that selects members of the object at a pointer."""
    if len(names) == 1:
        return query(root, child(pointer, names[0]))
    known = {str(name) for name, _ in inner(lookup(root, pointer))}
    listed = ", ".join(quoted(name) for name in names if name in known)
    return f"{query(root, pointer)}[{listed}]"


def item(root: JSON, pointer: str, value: str) -> str:
    """The query that selects the items of an array that are one text."""
    return f"{query(root, pointer)}[?@ == {quoted(value)}]"


def quoted(text: str) -> str:
    """A text as a literal in single quotes (RFC 9535, section 2.3.1.1)."""
    inside = json.dumps(text, ensure_ascii=False)[1:-1]
    return "'" + inside.replace('\\"', '"').replace("'", "\\'") + "'"
