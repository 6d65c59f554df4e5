"""What a schema with a key of its own is called, and how names are put together."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import PurePosixPath

from ..documents.tree import split
from .names import digest, pascal, spelled, words
from .paths import is_version

_ENDING = re.compile(r"\.(ya?ml|json)$", re.IGNORECASE)

_STRUCTURE = frozenset(
    {
        "components",
        "schemas",
        "properties",
        "items",
        "schema",
        "content",
        "paths",
        "allOf",
        "anyOf",
        "oneOf",
        "additionalProperties",
        "responses",
        "parameters",
        "requestBody",
        "$defs",
        "definitions",
        "x-files",
    }
)

_NAMING = frozenset({"schemas", "properties", "$defs", "definitions"})
"""Members whose keys are names, whatever they look like."""


_FOLDERS = frozenset({"models", "parameters", "resources", "responses", "schemas"})
"""Folders that say what kind of file they hold, and nothing of what it is about."""


def component(pointer: str) -> Iterator[str]:
    """Names for the schema at a pointer: its own key, then with the keys above it."""
    path = split(pointer)
    tokens = [
        token
        for above, token in zip(["", *path], path, strict=False)
        if above in _NAMING or (token not in _STRUCTURE and not token.isdigit())
    ]
    folders: Sequence[str] = ()
    if pointer.startswith("/x-files/"):
        *folders, tokens[0] = PurePosixPath(tokens[0]).parts
    tokens = [_ENDING.sub("", token) for token in tokens]
    parts = [pascal(token) for token in tokens] or ["Root"]
    key = tokens[-1] if tokens else ""
    parts = [*(pascal(f) for f in folders if f not in _FOLDERS), *parts]
    yield parts[-1]
    yield pascal(spelled(key))
    for depth in range(2, len(parts) + 1):
        yield "".join(parts[-depth:])
    yield f"{parts[-1]}Model"
    yield f"{parts[-1]}{pascal(digest(pointer))}"


def unique_condensed(pointers: Sequence[str]) -> dict[str, list[str]]:
    """A shorter name for each schema whose key says more than a name, where nothing else is called so.

    Of `chat.v1.room.room_message` it is `ChatRoomMessage`, and of `Acme.Api.Models.Pet`, a type in its namespace, `Pet`.
    """
    keys = {pointer: _ENDING.sub("", split(pointer)[-1]) for pointer in pointers}
    if not any("." in key for key in keys.values()):
        return {pointer: [] for pointer in pointers}
    from .namespaces import without_namespaces

    short = {pointer: _condensed(key) for pointer, key in keys.items()}
    short |= without_namespaces(keys)
    count = Counter(short.values())
    plain = Counter(map(pascal, keys.values()))
    return {
        pointer: (
            [name]
            if count[name] == 1 and plain[name] == (pascal(keys[pointer]) == name)
            else []
        )
        for pointer, name in short.items()
    }


def _condensed(key: str) -> str:
    """A dotted key without versions, and without what its next part says again."""
    parts = [part for part in key.split(".") if part]
    kept: list[str] = []
    for part, after in zip(parts, [*parts[1:], ""], strict=False):
        own, following = words(part), words(after)
        again = following[: len(own)] == own
        if not after or not (is_version(part) or again or part in ("api", "rest")):
            kept.append(part)
    return joined(*map(pascal, kept)) if len(kept) < len(parts) else pascal(key)


@lru_cache(maxsize=1 << 16)
def joined(*names: str) -> str:
    """Class names as one; words that end one and begin the next stand once."""
    found: list[str] = []
    for name in names:
        added = words(name)
        lower = [word.lower() for word in found]
        most = next(
            (
                n
                for n in range(min(len(found), len(added)), 0, -1)
                if lower[-n:] == [word.lower() for word in added[:n]]
            ),
            0,
        )
        found += added[most:]
    return "".join(found)
