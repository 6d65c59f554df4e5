"""References resolved inside one document: JSON Pointers, `$anchor` and `$id`."""

from __future__ import annotations

from urllib.parse import unquote, urljoin

from ..documents.tree import (
    JSON,
    as_list,
    as_map,
    child,
    lookup,
    parse_ref_fragment,
    split,
)

_DATA = frozenset({"const", "default", "enum", "example", "examples", "value"})
"""Members that hold values, in which `$id` and `$anchor` mean nothing."""


_MOST = 100
"""References that are followed on the way of one."""


_NAMED = ("/properties", "/patternProperties", "/$defs", "/schemas")
"""Members whose keys are names, and no keywords."""


class References:
    """Finds the targets of references; the index of names is made when one is first needed."""

    def __init__(self, root: JSON) -> None:
        self._root = root
        self._ids: dict[str, str] = {}
        self._anchors: dict[tuple[str, str], str] = {}
        self._indexed = False

    def resolve(self, ref: str, at: str) -> str | None:
        """The pointer that `ref`, standing at `at`, leads to; None when nothing is there.

        A fragment is relative to the nearest schema with `$id` around it, else to the document
        (JSON Schema 2020-12 core, section 8.2).
        """
        uri, _, fragment = ref.partition("#")
        base, start = self._resource(at)
        if uri:
            self._index()
            found = self._ids.get(urljoin(base, uri))
            if found is None:
                return None
            start = found
        if not fragment:
            return start
        if fragment.startswith("/"):
            inside = parse_ref_fragment("#" + fragment)
            return self._existing(start + inside) or self._existing(inside)
        self._index()
        return self._anchors.get((start, unquote(fragment)))

    def resolve_through(self, ref: str, at: str) -> str | None:
        """What `ref` leads to when references on its way are followed; None when it is nothing.

        A pointer names nodes of the text (RFC 6901 section 4); many tools follow references in it.
        """
        fragment = parse_ref_fragment(ref) if ref.startswith("#/") else ""
        pointer = self._resource(at)[1]
        followed = 0
        for step in split(fragment):
            while self._existing(child(pointer, step)) is None:
                inner = as_map(lookup(self._root, pointer)).get("$ref")
                target = (
                    self.resolve(inner, pointer) if isinstance(inner, str) else None
                )
                followed += 1
                if target is None or followed > _MOST:
                    return None
                pointer = target
            pointer = child(pointer, step)
        return pointer if followed else None

    def resolve_around(self, ref: str, at: str) -> str | None:
        """What `ref` leads to from the outermost node around `at` that has it; None when none has.

        A schema that was pasted into a document still refers to its own root (`#/$defs/...`), which
        only an `$id` would make one (JSON Schema 2020-12 core, section 9.3.1).
        """
        if not ref.startswith("#/"):
            return None
        inside, around = parse_ref_fragment(ref), ""
        for step in split(at):
            around = child(around, step)
            if self._existing(around + inside) is not None:
                return around + inside
        return None

    def _existing(self, pointer: str) -> str | None:
        try:
            lookup(self._root, pointer)
        except KeyError:
            return None
        return pointer

    def _resource(self, at: str) -> tuple[str, str]:
        """The base URI at a pointer, and the pointer of the schema that sets it."""
        base, depth = "", 0
        node = self._root
        steps = split(at)
        for index, step in enumerate(steps):
            node = _step(node, step)
            identifier = as_map(node).get("$id")
            if isinstance(identifier, str):
                base, depth = urljoin(base, identifier), index + 1
        return base.partition("#")[0], "".join(
            child("", step) for step in steps[:depth]
        )

    def _index(self) -> None:
        if self._indexed:
            return
        self._indexed = True
        waiting: list[tuple[JSON, str, str, str]] = [(self._root, "", "", "")]
        while waiting:
            node, pointer, base, start = waiting.pop()
            members = as_map(node)
            identifier = members.get("$id")
            if isinstance(identifier, str) and pointer:
                base, start = urljoin(base, identifier).partition("#")[0], pointer
                self._ids.setdefault(base, pointer)
            for word in ("$anchor", "$dynamicAnchor"):
                if isinstance(members.get(word), str):
                    self._anchors.setdefault((start, members[word]), pointer)
            waiting += [
                (value, child(pointer, key), base, start)
                for key, value in members.items()
                if isinstance(value, dict | list)
                and (key not in _DATA or pointer.endswith(_NAMED))
            ]
            waiting += [
                (value, child(pointer, index), base, start)
                for index, value in enumerate(as_list(node))
                if isinstance(value, dict | list)
            ]


def _step(node: JSON, step: str) -> JSON:
    if isinstance(node, list) and step.isdecimal():
        items = as_list(node)
        return items[int(step)] if int(step) < len(items) else None
    return as_map(node).get(step)
