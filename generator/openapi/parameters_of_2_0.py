"""Bodies that stand among the parameters, as they do in OpenAPI 2.0."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from ..documents.tree import JSON, as_text, child
from ..problems import Outcome
from . import repair
from .at import At
from .cursor import Cursor
from .objects import Objects
from .parameters import listed_parameters

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import RequestBody

Node: TypeAlias = dict[str, JSON]
Found: TypeAlias = dict[str, Node]
"""Parameters that are a body or a part of one, by their places."""


def body_parameters(cursor: Cursor, sources: Sequence[tuple[Node, str]]) -> Found:
    """What an operation, the first of `sources`, or the path items around it say of a body so.

    Nothing where the operation has a `requestBody` (OAS 2.0, "Parameter Object", `in`).
    """
    if "requestBody" in sources[0][0]:
        return {}
    found: Found = {}
    for node, pointer in sources:
        for place, parameter in listed_parameters(cursor, node, pointer):
            if parameter.get("in") in ("body", "formData"):
                found[place] = parameter
    return found


def read_body(
    objects: Objects, found: Mapping[str, Node], pointer: str
) -> At[RequestBody] | None:
    """The body of the operation at a pointer that these parameters are; None when there are none."""
    if not found:
        return None
    for place in found:
        objects.cursor.report(
            "body-among-parameters",
            Outcome.REPAIRED,
            place,
            "a body stands among the parameters, as in OpenAPI 2.0; read as requestBody",
            "write requestBody",
        )
    whole = next((node for node in found.values() if node["in"] == "body"), None)
    body = _form(list(found.values())) if whole is None else _json(whole)
    where = child(pointer, "requestBody")
    objects.cursor.make(where, body)
    return objects.body(where)


def _json(parameter: Node) -> Node:
    schema = parameter.get("schema", {})
    words = {k: v for k, v in parameter.items() if k in ("description", "required")}
    return words | {"content": {"application/json": {"schema": schema}}}


def _form(parameters: Sequence[Node]) -> Node:
    """A form; one with files is of several parts (OAS 2.0, "Parameter Object", `type`)."""
    schemas = {
        as_text(node.get("name")): repair.own_schema(node) for node in parameters
    }
    required = [
        as_text(node.get("name")) for node in parameters if node.get("required") is True
    ]
    files = any(schema.get("type") == "file" for schema in schemas.values())
    media_type = "multipart/form-data" if files else repair.FORM
    schema: Node = {"type": "object", "properties": dict[str, JSON](schemas)}
    if required:
        schema["required"] = list[JSON](required)
    return {"required": bool(required), "content": {media_type: {"schema": schema}}}
