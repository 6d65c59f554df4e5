"""Restates the schemas of an OpenAPI 3.0 document in the words of 3.1, so that both can be merged."""

from __future__ import annotations

from generator.documents.pages.walk import Rebuilder, numeric_bounds
from generator.documents.tree import JSON, as_list, as_map

# Below these, keys are names and not words.
_NAMED = frozenset(
    (
        "paths",
        "webhooks",
        "responses",
        "headers",
        "content",
        "callbacks",
        "requestBodies",
        "encoding",
        "pathItems",
    )
)
_DATA = frozenset(("example", "examples", "links", "securitySchemes", "servers"))


def restate(root: JSON) -> JSON:
    """A 3.0 document as a 3.1.0 one: `nullable` and flags beside bounds become 3.1's words."""
    rebuilder = Rebuilder(_schema)
    return {**_part(root, rebuilder), "openapi": "3.1.0"}


def _part(node: JSON, rebuilder: Rebuilder, *, names: bool = False) -> JSON:
    """An object outside of schemas; `names`: its keys are names."""
    if isinstance(node, list):
        return [_part(item, rebuilder) for item in as_list(node)]
    if not isinstance(node, dict):
        return node
    out: dict[str, JSON] = {}
    for word, value in as_map(node).items():
        if names:
            out[word] = _part(value, rebuilder)
        elif word == "schema":
            out[word] = rebuilder.schema(value)
        elif word == "schemas":
            out[word] = {n: rebuilder.schema(s) for n, s in as_map(value).items()}
        elif word in _DATA or word.startswith("x-"):
            out[word] = value
        else:
            listed = word in _NAMED or (
                word == "parameters" and isinstance(value, dict)
            )
            out[word] = _part(value, rebuilder, names=listed)
    return out


def _schema(schema: dict[str, JSON]) -> dict[str, JSON]:
    nullable = schema.pop("nullable", False)
    out = numeric_bounds(schema)
    if nullable is not True or "$ref" in out:
        # Beside `$ref` 3.0 gives no word a meaning.
        return {"$ref": out["$ref"]} if "$ref" in out else out
    if isinstance(out.get("type"), str):
        out["type"] = [out["type"], "null"]
        if "enum" in out and None not in out["enum"]:
            out["enum"] = [*out["enum"], None]
        return out
    if any(word in out for word in ("allOf", "anyOf", "oneOf")):
        # Not the letter of 3.0.3, which wants a type beside `nullable`, but what is meant.
        return {"anyOf": [out, {"type": "null"}]}
    return out
