"""One schema node in the words of OpenAPI 3.1, whichever version its document is written in.

The node's children stay what they are, where they are. Three words are replaced:

- `nullable: true` beside a `type` becomes `"null"` in a type array. Where no type can say it (beside
  `$ref`, `allOf`, `anyOf`, `oneOf`, `const`, or without any type) it stays, and `"nullable": True` in what
  `upgrade` returns always means: this whole schema, or null.
- `exclusiveMinimum: true` and `exclusiveMaximum: true` become the number of their bound.
- `example` becomes the last of `examples`.

`nullable` and boolean bounds in a 3.1 document are leftovers that are read the same.

3.0 defines what `nullable` does without a type in the same schema: nothing; and beside an `enum`
without null: nothing either (OAS 3.0.4 section 4.7.24). JSON Schema lets a schema have words that it
does not know (2020-12 core, section 6.5), such as `nullable` in 3.1. None of this is forbidden, so that
it is no repair when null is read all the same: the type is wider than the document's words.
"""

from __future__ import annotations

from typing import TypeAlias

from ..documents.tree import JSON, as_list
from .faults import Fault, degraded, repaired

Node: TypeAlias = dict[str, JSON]

_WHOLE = ("$ref", "allOf", "anyOf", "oneOf", "const")
"""Words that no type beside them can widen."""

_BESIDE_REF = frozenset(
    {"$ref", "nullable", "title", "summary", "description", "deprecated", "readOnly"}
    | {"writeOnly", "default", "example", "examples", "externalDocs", "xml"}
)
"""What 3.0 documents clearly mean when it stands beside `$ref`, where 3.0 ignores everything."""

_BOUNDS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))


def upgrade(node: Node, *, legacy: bool) -> tuple[Node, list[Fault]]:
    """A schema node in 3.1 words; the node itself when it is already.

    `legacy` says that the document is written in 3.0, where the siblings of `$ref` are ignored
    (OAS 3.0.3 section 4.7.23) unless they only describe, or say `nullable`.
    """
    faults: list[Fault] = []
    if legacy and "$ref" in node and not node.keys() <= _BESIDE_REF:
        node = _without_siblings(node, faults)
    if "nullable" in node:
        node = _nullable(node, legacy, faults)
    for word, limit in _BOUNDS:
        if isinstance(node.get(word), bool):
            node = _bound(node, word, limit, legacy, faults)
    if "example" in node:
        values = [*as_list(node.get("examples")), node["example"]]
        node = {key: value for key, value in node.items() if key != "example"}
        node["examples"] = values
    return node, faults


def _without_siblings(node: Node, faults: list[Fault]) -> Node:
    kept: Node = {}
    for word, value in node.items():
        if word in _BESIDE_REF or word.startswith("x-"):
            kept[word] = value
            continue
        message = f"{word!r} beside $ref is ignored, as OpenAPI 3.0 says"
        remedy = "put both under allOf, or write openapi: 3.1.0"
        faults.append(repaired("ref-sibling-ignored", word, message, remedy))
    return kept


def _nullable(node: Node, legacy: bool, faults: list[Fault]) -> Node:
    rest = {key: value for key, value in node.items() if key != "nullable"}
    if not node["nullable"]:
        return rest
    if not legacy:
        faults.append(
            degraded(
                "nullable-in-3.1",
                "nullable",
                "nullable is a word of OpenAPI 3.0; read as 'or null'",
                "add 'null' to the types",
            )
        )
    if any(word in node for word in _WHOLE):
        if legacy and "type" not in node:
            faults.append(_without_type(node))
        return node
    values = node.get("enum")
    if isinstance(values, list) and None not in values:
        rest["enum"] = [*as_list(values), None]
        message = "nullable, and yet null is not among the values; read as allowed"
        faults.append(
            degraded("nullable-enum", "enum", message, "add null to the enum")
        )
    said = node.get("type")
    if said is None:
        return rest if "enum" in rest else node
    types = as_list(said) or [said]
    rest["type"] = types if "null" in types else [*types, "null"]
    return rest


def _without_type(node: Node) -> Fault:
    """`nullable` by itself; nothing may stand beside a `$ref` (OAS 3.0.3 section 4.7.23)."""
    if "$ref" in node:
        message = "nothing may stand beside $ref; read as what it refers to, or null"
        remedy = "write nullable beside the type, in the schema that is referred to"
        return repaired("nullable-beside-ref", "nullable", message, remedy)
    message = "nullable says nothing without a type beside it; read as 'or null'"
    remedy = "write the type, or say it in the schemas that are named"
    return degraded("nullable-without-type", "nullable", message, remedy)


def _bound(
    node: Node, word: str, limit: str, legacy: bool, faults: list[Fault]
) -> Node:
    rest = {key: value for key, value in node.items() if key != word}
    if not legacy:
        faults.append(
            repaired(
                "bound-in-3.1",
                word,
                f"a boolean {word} is a word of OpenAPI 3.0; read as such",
                "write the bound itself",
            )
        )
    if node[word] and limit in rest:
        rest[word] = rest.pop(limit)
    elif node[word]:
        message = f"{word} says nothing without {limit}; ignored"
        faults.append(repaired("bound-without-limit", word, message, f"add {limit}"))
    return rest
