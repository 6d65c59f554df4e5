"""Values that a schema of OpenAPI 3.0 or 3.1 speaks of, and values that break it."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any
from urllib.parse import unquote

from .leaves import integers, numbers, texts

_DEPTH = 9
_ANY = (None, True, 0, -1.5, "a", [], [1], {}, {"k": "v"})


class Instances:
    """Makes values for the schemas of one document, the same ones for the same seed.

    Those for requests (`sent`) are without what is readOnly.
    """

    def __init__(self, root: Any, seed: int, *, sent: bool = False) -> None:
        self._root = root
        self._random = Random(seed)
        self._sent = sent

    def follow(self, node: Any) -> Any:
        """What a reference leads to, or the node itself."""
        while isinstance(node, dict) and "$ref" in node:
            target = self._root
            for key in node["$ref"].removeprefix("#/").split("/"):
                key = unquote(key).replace("~1", "/").replace("~0", "~")
                target = target[int(key) if isinstance(target, list) else key]
            node = target
        return node

    def valid(
        self,
        schema: Any,
        depth: int = 0,
        required: frozenset[str] = frozenset(),
        declared: frozenset[str] = frozenset(),
    ) -> Any:
        """A value of the schema, as far as it says of which kind; null where that is allowed.

        `required` and `declared` are members of what the schema is a part of.
        """
        schema = self.follow(schema)
        if not isinstance(schema, dict):
            return self._random.choice(_ANY)
        if schema.get("nullable") and self._random.random() < 0.2:
            return None
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return self._random.choice(schema["enum"])
        if self._random.random() < 0.2 and "example" in schema:
            return schema["example"]
        chosen = [
            self.follow(self._random.choice(schema[word]))
            for word in ("anyOf", "oneOf")
            if schema.get(word)
        ]
        own_required = frozenset(
            name
            for each in (schema, *chosen)
            for name in each.get("required", ())
            if isinstance(name, str)
        )
        declared |= self._declared(schema)
        undeclared = own_required - declared
        required |= own_required
        parts = [
            self.valid(part, depth + 1, required, declared)
            for part in (*schema.get("allOf", ()), *chosen)
            if not _is_requirement(self.follow(part))
        ]
        own = self._own(schema, depth, required)
        if not parts or (isinstance(own, dict) and "properties" in schema):
            parts.append(own)
        if all(isinstance(part, dict) for part in parts):
            more = schema.get("additionalProperties", True)
            further = {name: self.valid(more, depth + 1) for name in sorted(undeclared)}
            return further | {name: v for part in parts for name, v in part.items()}
        return parts[0]

    def _declared(self, schema: Mapping[str, Any], depth: int = 0) -> frozenset[str]:
        """The members that a schema or a part of it describes."""
        found = frozenset(schema.get("properties", ()))
        for word in ("allOf", "anyOf", "oneOf"):
            for part in schema.get(word, ()) if depth < _DEPTH else ():
                found |= self._declared(self.follow(part), depth + 1)
        return found

    def _own(
        self, schema: Mapping[str, Any], depth: int, required: frozenset[str]
    ) -> Any:
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = self._random.choice(kind)
        if kind is None:
            kind = "object" if "properties" in schema or required else None
            kind = "array" if "items" in schema else kind
        match kind:
            case "object":
                return self._object(schema, depth, required)
            case "array":
                return self._array(schema, depth)
            case "string":
                return self._random.choice(texts(schema))
            case "integer":
                return self._random.choice(integers(schema))
            case "number":
                return self._random.choice(numbers(schema))
            case "boolean":
                return self._random.choice([True, False])
            case "null":
                return None
            case _:
                return self._random.choice(_ANY)

    def _array(self, schema: Mapping[str, Any], depth: int) -> list[Any]:
        least = schema.get("minItems", 0)
        count = least if depth > _DEPTH else least + self._random.randrange(3)
        count = min(count, schema.get("maxItems", count))
        found = [self.valid(schema.get("items"), depth + 1) for _ in range(count)]
        if not schema.get("uniqueItems"):
            return found
        return [each for at, each in enumerate(found) if each not in found[:at]]

    def _object(
        self, schema: Mapping[str, Any], depth: int, required: frozenset[str]
    ) -> dict[str, Any]:
        often = 0.5 if depth < 3 else 0.2 if depth < _DEPTH else 0.0
        properties = schema.get("properties", {})
        found = {
            name: self.valid(part, depth + 1)
            for name, part in properties.items()
            if (name in required or self._random.random() < often)
            and not (self._sent and self.follow(part).get("readOnly"))
        }
        more = schema.get("additionalProperties", True)
        missing = schema.get("minProperties", 0) - len(found)
        if more is not False and (
            missing > 0 or (depth < _DEPTH and self._random.random() < 0.3)
        ):
            names = [f"further member{' too' * n}" for n in range(max(missing, 1))]
            found |= {name: self.valid(more, depth + 1) for name in names}
        return found

    def broken(self, value: Any) -> Any:
        """The value with one part of another kind, or without one member."""
        if isinstance(value, dict) and value and self._random.random() < 0.9:
            name = self._random.choice(sorted(value))
            if self._random.random() < 0.2:
                return {other: part for other, part in value.items() if other != name}
            return {**value, name: self.broken(value[name])}
        if isinstance(value, list) and value and self._random.random() < 0.9:
            index = self._random.randrange(len(value))
            return [*value[:index], self.broken(value[index]), *value[index + 1 :]]
        return self._random.choice(_ANY)


def _is_requirement(schema: Mapping[str, Any]) -> bool:
    """Whether a part only says which members there are."""
    return bool(schema) and not schema.keys() - {"required", "title", "description"}
