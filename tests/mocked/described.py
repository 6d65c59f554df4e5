"""One document's operations, as the test reads them: references followed, whatever is at a path item too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from generator.documents.tree import lookup
from generator.openapi.at import METHODS

_IGNORED = frozenset(("accept", "content-type", "authorization"))


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation: its place, its name, the pointer of its schema, and its node."""

    where: str
    name: str
    schema: str
    node: Mapping[str, Any]

    @property
    def is_ignored(self) -> bool:
        """Whether the specification says that it is none (OAS 3.0.4 section 4.7.12.2.1, `name`)."""
        return self.where == "header" and self.name.lower() in _IGNORED


class Described:
    """The operations of a document, by their path and the key of their method."""

    def __init__(self, root: Any) -> None:
        self.root = root

    def at(self, pointer: str) -> Any:
        """The node at a pointer, or that which its reference leads to."""
        return self._at(self._follow(pointer))

    def put(self, pointer: str, node: Any) -> None:
        """Puts a node in the place of another."""
        parent, _, key = pointer.rpartition("/")
        self.at(parent)[key.replace("~1", "/").replace("~0", "~")] = node

    def operations(self) -> Iterator[tuple[str, str]]:
        """The path and the key of the method of every operation."""
        for path in self._at("/paths"):
            for key in self._at(self._item(path)):
                if key in METHODS:
                    yield path, key

    def operation(self, path: str, method: str) -> Mapping[str, Any]:
        """An operation's node."""
        found: Mapping[str, Any] = self._at(self._operation(path, method))
        return found

    def declared(self, path: str, method: str) -> Sequence[Parameter]:
        """All parameters that stand at an operation and at its path."""
        found: dict[tuple[str, str], Parameter] = {}
        for parent in (self._item(path), self._operation(path, method)):
            for index in range(len(self._at(parent).get("parameters", ()))):
                where = self._follow(f"{parent}/parameters/{index}")
                node = self._at(where)
                schema = f"{where}/schema"
                for kind in node.get("content", ()):
                    schema = f"{where}/content/{step(kind)}/schema"
                key = node["in"], node["name"]
                found[key] = Parameter(*key, schema, node)
        return list(found.values())

    def parameters(self, path: str, method: str) -> Sequence[Parameter]:
        """An operation's parameters."""
        return [p for p in self.declared(path, method) if not p.is_ignored]

    def bodies(self, path: str, method: str) -> Sequence[str]:
        """The media types that an operation's body may have."""
        return list(self._request(path, method)[1].get("content", ()))

    def requires_body(self, path: str, method: str) -> bool:
        """Whether an operation cannot be called without a body."""
        return bool(self._request(path, method)[1].get("required"))

    def media(self, path: str, method: str, kind: str) -> tuple[str, Mapping[str, Any]]:
        """The node of a body's media type, and its pointer."""
        where, node = self._request(path, method)
        return f"{where}/content/{step(kind)}", node["content"][kind]

    def body_schema(self, path: str, method: str, kind: str) -> Mapping[str, Any]:
        """The schema of a body, its reference followed; an empty one where there is none."""
        where, media = self.media(path, method, kind)
        found: Mapping[str, Any] = (
            self.at(f"{where}/schema") if "schema" in media else {}
        )
        return found

    def answers(self, path: str, method: str) -> Mapping[str, Mapping[str, Any]]:
        """What an operation answers, by status."""
        where = self._operation(path, method)
        answers = self._at(where).get("responses", {})
        return {s: self.at(f"{where}/responses/{step(s)}") for s in answers}

    def _item(self, path: str) -> str:
        return self._follow(f"/paths/{step(path)}")

    def _operation(self, path: str, method: str) -> str:
        return self._follow(f"{self._item(path)}/{method}")

    def _request(self, path: str, method: str) -> tuple[str, Mapping[str, Any]]:
        operation = self._operation(path, method)
        if "requestBody" not in self._at(operation):
            return operation, {}
        where = self._follow(f"{operation}/requestBody")
        return where, self._at(where)

    def _at(self, pointer: str) -> Any:
        return lookup(self.root, pointer)

    def _follow(self, pointer: str) -> str:
        while "$ref" in self._at(pointer):
            pointer = self._at(pointer)["$ref"].removeprefix("#")
        return pointer


def step(key: str) -> str:
    """A key as a step of a JSON Pointer (RFC 6901 section 3)."""
    return key.replace("~", "~0").replace("/", "~1")
