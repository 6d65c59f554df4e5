"""Components of one document that cannot keep their names beside another's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from generator.documents.tree import JSON, as_list, as_map, as_text, child, split
from generator.documents.tree import parse_ref_fragment as pointer_of

Names: TypeAlias = "dict[str, str]"
"""From the pointer of a component to the name that it gets."""

_COMPONENTS = "/components"


def conflicts(known: Mapping[str, JSON], root: JSON) -> list[str]:
    """Pointers to the components of a document that are other than the known ones of their name.

    A component that reads the same is another one all the same when a component that it refers
    to, directly or not, is another one. What is said about a security scheme makes no other one.
    """
    sections = as_map(as_map(root).get("components"))
    users: dict[str, list[str]] = {}
    shared: list[str] = []
    other: list[str] = []
    for section, group in sections.items():
        for name, node in as_map(group).items():
            pointer = child(child(_COMPONENTS, section), name)
            for ref in _refs(node):
                users.setdefault(ref, []).append(pointer)
            if name in as_map(known.get(section)):
                shared.append(pointer)
                if not _same(section, as_map(known[section])[name], node):
                    other.append(pointer)
    reached = set(other)
    open_pointers = list(other)
    while open_pointers:
        for user in users.get(open_pointers.pop(), ()):
            if user not in reached:
                reached.add(user)
                open_pointers.append(user)
    return [pointer for pointer in shared if pointer in reached]


def _same(section: str, one: JSON, two: JSON) -> bool:
    if section != "securitySchemes":
        return bool(one == two)
    said = {"description": ""}
    return {**as_map(one), **said} == {**as_map(two), **said}


def _refs(node: JSON) -> Iterator[str]:
    """The pointers that the references inside a node lead to."""
    level: list[JSON] = [node]
    while level:
        part = level.pop()
        ref = as_text(as_map(part).get("$ref"))
        if ref.startswith("#/"):
            # What lies inside a component belongs to the component.
            yield "".join(child("", key) for key in split(pointer_of(ref))[:3])
        level.extend(as_map(part).values() or as_list(part))


def longer_names(
    pointers: list[str],
    known: Mapping[str, JSON],
    root: JSON,
    given: Mapping[str, list[str]],
) -> Names:
    """A name for each component: its own, and the operation whose document it is from.

    A component that reads the same as one that got such a name before (`given`, by pointer), and
    refers to nothing that gets one, shares it.
    """
    taken = {
        child(child(_COMPONENTS, section), name)
        for source in (known, as_map(as_map(root).get("components")))
        for section, group in source.items()
        for name in as_map(group)
    }
    suffix, rest = _operation_name(root)
    names: Names = {}
    renamed_refs = set(pointers)
    for pointer in pointers:
        _, section, name = split(pointer)
        node = as_map(root["components"])[section][name]
        if renamed_refs.isdisjoint(_refs(node)):
            group = as_map(known.get(section))
            equal = [
                n for n in given.get(pointer, ()) if _same(section, group[n], node)
            ]
            if equal:
                names[pointer] = equal[0]
                continue
        found = name + suffix
        if _at(section, found) in taken:
            found += rest
        while _at(section, found) in taken:
            found += "_"
        taken.add(_at(section, found))
        names[pointer] = found
    return names


def _at(section: str, name: str) -> str:
    return child(child(_COMPONENTS, section), name)


def _operation_name(root: JSON) -> tuple[str, str]:
    """The first operation of a document in words: its method and path, then its parameters."""
    for group in ("paths", "webhooks"):
        for path, item in as_map(root.get(group)).items():
            method = next(iter(as_map(item)), "")
            fixed = re.sub(r"\{[^}]*\}", " ", path)
            variable = " ".join(re.findall(r"\{([^}]*)\}", path))
            return _words(f"{method} {fixed}"), "By" + _words(variable)
    return "Other", ""


def _words(text: str) -> str:
    found = re.findall(r"[A-Za-z0-9]+", text)
    return "".join(word[:1].upper() + word[1:] for word in found)


def renamed(root: JSON, names: Names) -> JSON:
    """A document whose components bear other names, together with everything that names them."""
    if not names:
        return root
    refs = {pointer: _at(split(pointer)[1], name) for pointer, name in names.items()}
    schemes = {
        split(pointer)[2]: name
        for pointer, name in names.items()
        if split(pointer)[1] == "securitySchemes"
    }
    mappings = {
        split(pointer)[2]: name
        for pointer, name in names.items()
        if split(pointer)[1] == "schemas"
    }
    return _Renaming(refs, schemes, mappings).apply(root)


class _Renaming:
    """Rewrites references; a shared node is rewritten once."""

    def __init__(self, refs: Names, schemes: Names, schemas: Names) -> None:
        self._refs = refs
        self._schemes = schemes
        self._schemas = schemas
        # The node is kept beside its copy, so that its id stays its own.
        self._known: dict[int, tuple[JSON, JSON]] = {}

    def apply(self, root: JSON) -> JSON:
        out = self._node(root)
        components = {
            section: {
                split(self._refs.get(_at(section, name), _at(section, name)))[2]: node
                for name, node in as_map(group).items()
            }
            for section, group in as_map(out.get("components")).items()
        }
        return {**out, "components": components}

    def _node(self, node: JSON) -> JSON:
        items, words = as_list(node), as_map(node)
        if not items and not words:
            return node
        known = self._known.get(id(node))
        if known is not None:
            return known[1]
        out: JSON = [self._node(item) for item in items]
        out = out or {word: self._word(word, value) for word, value in words.items()}
        self._known[id(node)] = (node, out)
        return out

    def _word(self, word: str, value: JSON) -> JSON:
        if word == "$ref" and isinstance(value, str):
            return self._ref(value)
        if word == "security" and isinstance(value, list):
            return [self._requirement(entry) for entry in as_list(value)]
        if word == "discriminator" and isinstance(as_map(value).get("mapping"), dict):
            mapping = {
                key: self._schemas.get(target) or self._ref(target)
                for key, target in as_map(as_map(value)["mapping"]).items()
            }
            return {**as_map(value), "mapping": mapping}
        return self._node(value)

    def _requirement(self, entry: JSON) -> JSON:
        if not isinstance(entry, dict):
            return entry
        return {self._schemes.get(n, n): scopes for n, scopes in as_map(entry).items()}

    def _ref(self, ref: JSON) -> JSON:
        if not isinstance(ref, str) or not ref.startswith("#/"):
            return ref
        keys = split(pointer_of(ref))
        named = "".join(child("", key) for key in keys[:3])
        if named not in self._refs:
            return ref
        return "#" + self._refs[named] + "".join(child("", key) for key in keys[3:])
