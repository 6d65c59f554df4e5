"""Values that a schema of OpenAPI 3.0 or 3.1 speaks of, and values that break it."""

from __future__ import annotations

from collections.abc import Mapping
from random import Random
from typing import Any

_DEPTH = 9
_TEXTS = ("", "a", "ä/b?c=d&e", "x y", "100%", "true", "7")
_FORMATS: dict[str, tuple[str, ...]] = {
    "date": ("2024-02-29",),
    "date-time": ("2024-01-02T03:04:05Z", "2024-01-02T03:04:05.120+02:00"),
    "uuid": ("5f0c1d2e-3b4a-4c5d-8e6f-0123456789ab",),
    "uri": ("https://a.test/b?c=d",),
    "email": ("ada@a.test",),
    "byte": ("aGk=",),
    "binary": ("hi",),
}
_ANY = (None, True, 0, -1.5, "a", [], [1], {}, {"k": "v"})


class Instances:
    """Makes values for the schemas of one document, the same ones for the same seed."""

    def __init__(self, root: Any, seed: int) -> None:
        self._root = root
        self._random = Random(seed)

    def follow(self, node: Any) -> Any:
        """What a reference leads to, or the node itself."""
        while "$ref" in node:
            target = self._root
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            node = target
        return node

    def valid(self, schema: Any, depth: int = 0) -> Any:
        """A value of the schema, as far as it says of which kind; null where that is allowed."""
        if not isinstance(schema, dict):
            return self._random.choice(_ANY)
        schema = self.follow(schema)
        if schema.get("nullable") and self._random.random() < 0.2:
            return None
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice(schema["enum"])
        if self._random.random() < 0.2 and "example" in schema:
            return schema["example"]
        parts = [self.valid(part, depth + 1) for part in schema.get("allOf", ())]
        choices = [schema[w] for w in ("anyOf", "oneOf") if schema.get(w)]
        parts += [self.valid(self._random.choice(c), depth + 1) for c in choices]
        own = self._own(schema, depth)
        if not parts or (isinstance(own, dict) and "properties" in schema):
            parts.append(own)
        if all(isinstance(part, dict) for part in parts):
            return {name: value for part in parts for name, value in part.items()}
        return parts[0]

    def _own(self, schema: Mapping[str, Any], depth: int) -> Any:
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = self._random.choice(kind)
        if kind is None:
            kind = "object" if "properties" in schema else None
            kind = "array" if "items" in schema else kind
        match kind:
            case "object":
                return self._object(schema, depth)
            case "array":
                least = schema.get("minItems", 0)
                count = least if depth > _DEPTH else least + self._random.randrange(3)
                return [
                    self.valid(schema.get("items"), depth + 1) for _ in range(count)
                ]
            case "string":
                texts = _FORMATS.get(schema.get("format", ""), _TEXTS)
                return self._random.choice(texts)
            case "integer":
                least, most = schema.get("minimum", -3), schema.get("maximum", 2**53)
                return self._random.choice([int(least), int(most), int(least) + 1])
            case "number":
                return self._random.choice([0, 1.5, -2, 1e20])
            case "boolean":
                return self._random.choice([True, False])
            case "null":
                return None
            case _:
                return self._random.choice(_ANY)

    def _object(self, schema: Mapping[str, Any], depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        often = 0.5 if depth < 3 else 0.2 if depth < _DEPTH else 0.0
        found = {
            name: self.valid(part, depth + 1)
            for name, part in schema.get("properties", {}).items()
            if name in required or self._random.random() < often
        }
        more = schema.get("additionalProperties", True)
        if more is not False and depth < _DEPTH and self._random.random() < 0.3:
            found["further member"] = self.valid(more, depth + 1)
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
