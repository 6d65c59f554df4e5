"""Which `$ref`s of a tree are references, and which only stand in somebody's data."""

from __future__ import annotations

import enum
from collections.abc import Iterator
from typing import Final, TypeAlias

from ..data import data
from .pointers import COLLECTIONS, JSON, as_list, as_map, child, is_collection


class Context(enum.IntEnum):
    """What the members of an object are (OAS 3.1 §4.8)."""

    OBJECT = enum.auto()  # fields that a specification names
    MAP = enum.auto()  # objects under names of the author's
    PATTERNED = enum.auto()  # such a map that may also have extensions
    COMPONENTS = enum.auto()
    LINK = enum.auto()
    LINKS = enum.auto()  # a map of links
    CALLBACKS = enum.auto()  # a map of callbacks
    CALLBACK = enum.auto()  # a patterned map that a reference may stand for
    TEXT = enum.auto()  # no object at all, and yet a reference


# Python looks a member of an enum up anew wherever it is named, which is as much as all else for a node.
_OBJECT: Final = Context.OBJECT
_TEXT: Final = Context.TEXT
_LINK: Final = Context.LINK
_COMPONENTS: Final = Context.COMPONENTS

_FIELDS = {
    **dict.fromkeys(
        (
            *("properties", "patternProperties", "$defs", "definitions"),
            *("dependentSchemas", "dependencies", "schemas", "parameters", "headers"),
            *("examples", "requestBodies", "securitySchemes", "pathItems"),
            *("mediaTypes", "webhooks", "content", "encoding", "variables"),
        ),
        Context.MAP,
    ),
    "paths": Context.PATTERNED,
    "responses": Context.PATTERNED,
    "components": Context.COMPONENTS,
    "links": Context.LINKS,
    "callbacks": Context.CALLBACKS,
}
_ROOTS = frozenset(
    ("/info", "/tags", "/servers", "/security", "/components", "/externalDocs")
)
_NAMED = {
    Context.MAP: Context.OBJECT,
    Context.PATTERNED: Context.OBJECT,
    Context.LINKS: Context.LINK,
    Context.CALLBACKS: Context.CALLBACK,
    Context.CALLBACK: Context.OBJECT,
}
_PATTERNED = frozenset((Context.PATTERNED, Context.CALLBACK))
_TEXTS = frozenset(("description", "summary", "title"))
_DATA = frozenset(
    ("example", "default", "const", "enum", "value", "dataValue", "serializedValue")
)
_OF_OBJECTS: dict[str, Context | None] = {
    **_FIELDS,
    **dict.fromkeys(_TEXTS, Context.TEXT),
    **dict.fromkeys((*_DATA, "discriminator")),
}
"""What a member of an object is that has no name of the author's; None for data."""
_ENDINGS = (".yaml", ".yml", ".json")

_Path: TypeAlias = "str | tuple[_Path, str | int]"
"""A pointer, or a path and the key that leads on from it: text is made only when asked for."""


@data
class Reference:
    """One text that refers to another node: a `$ref`, or a value of a discriminator's mapping."""

    text: str
    holder: dict[str, JSON]
    key: str
    context: Context  # of what it refers to
    path: _Path

    @property
    def pointer(self) -> str:
        """Where the text stands."""
        return _pointer((self.path, self.key))

    @property
    def misplaced(self) -> bool:
        """Whether it stands for a map or a text, where the specification knows no reference."""
        if self.key != "$ref":
            return False
        named = self.context in _NAMED and self.context is not Context.CALLBACK
        named = named or self.context is _TEXT
        return named or _is_root(self.path)


class References:
    """Finds the references of trees; what was walked once in a context is not walked in it again."""

    def __init__(self) -> None:
        self._walked: dict[Context, set[int]] = {each: set() for each in Context}

    def below(self, node: JSON, pointer: str, context: Context) -> list[Reference]:
        """The references at and below a node, in the order of the document."""
        found: list[Reference] = []
        if is_collection(node):
            self._walk(node, context, pointer, found)
        return found

    def _walk(
        self, node: JSON, context: Context, path: _Path, found: list[Reference]
    ) -> None:
        """Walks a collection. What is in it lies beside it in memory, so that nothing is put off."""
        walked = self._walked[context]
        if id(node) in walked:
            return
        walked.add(id(node))
        if isinstance(node, list):
            self._walk_items(as_list(node), path, found)
            return
        members: dict[str, JSON] = node
        ref = members.get("$ref")
        if isinstance(ref, str):
            found.append(Reference(ref, members, "$ref", context, path))
        if context in _NAMED:
            named, patterned = _NAMED[context], context in _PATTERNED
            for key, value in members.items():
                if type(value) in COLLECTIONS and not (patterned and key[:2] == "x-"):
                    self._walk(value, named, (path, key), found)
            return
        if "discriminator" in members:
            found += _mapped(members["discriminator"], (path, "discriminator"))
        for key, value in members.items():
            # Most members are scalars: nothing is in them.
            if type(value) in COLLECTIONS:
                inner = _inner(context, key, value)
                if inner is not None:
                    self._walk(value, inner, (path, key), found)

    def _walk_items(
        self, items: list[JSON], path: _Path, found: list[Reference]
    ) -> None:
        for number, item in enumerate(items):
            if type(item) in COLLECTIONS:
                self._walk(item, _OBJECT, (path, number), found)


def _mapped(discriminator: JSON, path: _Path) -> Iterator[Reference]:
    members = as_map(discriminator)
    mapping = as_map(members.get("mapping"))
    for key, text in mapping.items():
        if isinstance(text, str) and _is_uri(text):
            yield Reference(text, mapping, key, Context.OBJECT, (path, "mapping"))
    default = members.get("defaultMapping")
    if isinstance(default, str) and _is_uri(default):
        yield Reference(default, members, "defaultMapping", Context.OBJECT, path)


def _is_uri(text: str) -> bool:
    """Whether a mapping's value is a URI rather than a component's name (OAS 3.1 §4.8.25)."""
    return "#" in text or "/" in text or text.endswith(_ENDINGS)


def _inner(context: Context, key: str, value: JSON) -> Context | None:
    """The context of a member that a specification names; None for data."""
    inner = _OF_OBJECTS.get(key, _OBJECT)
    if inner is None or key[:2] == "x-":
        return None
    if context is _LINK and key in ("parameters", "requestBody"):
        return None
    if type(value) is list:
        return None if key == "examples" else _OBJECT
    if context is _COMPONENTS and key == "responses":
        return Context.MAP
    return inner


def _is_root(path: _Path) -> bool:
    """Whether a path leads to a member of the document that the specification gives no reference."""
    if isinstance(path, str):
        return path in _ROOTS
    return path[0] == "" and f"/{path[1]}" in _ROOTS


def _pointer(path: _Path) -> str:
    keys: list[str | int] = []
    while not isinstance(path, str):
        path, key = path
        keys.append(key)
    pointer = path
    for key in reversed(keys):
        pointer = child(pointer, key)
    return pointer


def rewritten(
    tree: JSON, edits: dict[int, dict[str, str]], grafts: dict[int, JSON]
) -> JSON:
    """The tree with other texts in some objects, and other nodes in the place of some.

    Both are given by `id`. Members beside the `$ref` of an object that gives way to another one
    stay, over the other's. Untouched parts are shared.
    """
    done: dict[int, JSON] = {}

    def rewrite(node: JSON) -> JSON:
        if not is_collection(node):
            return node
        if id(node) not in done:
            done[id(node)] = node  # of what leads back to itself
            done[id(node)] = rewrite_inner(node)
        return done[id(node)]

    def rewrite_inner(node: JSON) -> JSON:
        if isinstance(node, list):
            items = as_list(node)
            changed = [rewrite(item) for item in items]
            same = all(a is b for a, b in zip(items, changed, strict=True))
            return items if same else changed
        members = as_map(node)
        if id(members) in grafts:
            other = rewrite(grafts[id(members)])
            rest = {k: rewrite(v) for k, v in members.items() if k != "$ref"}
            return {**as_map(other), **rest} if rest and as_map(other) else other
        texts: dict[str, JSON] = edits.get(id(members), {})
        found = {k: texts[k] if k in texts else rewrite(v) for k, v in members.items()}
        return members if all(found[k] is v for k, v in members.items()) else found

    return rewrite(tree)
