"""The arguments of a method in a Stainless reference as parameters and a request body."""

from __future__ import annotations

import re

from generator.documents.pages.stainless_lexer import Method
from generator.documents.pages.stainless_schemas import Schemas, holds_file
from generator.documents.pages.stainless_tree import Member, Node
from generator.documents.pages.stainless_types import is_optional
from generator.documents.tree import JSON, child
from generator.problems import Outcome

_TEMPLATE = re.compile(r"\{([^{}]+)\}")
_SAID = re.compile(r"(?:(Path|Query|Header|Body) param:|Optional (header)\b)")
_WITHOUT_BODY = frozenset(("get", "delete", "head", "options", "trace"))


def convert_request(
    schemas: Schemas, method: Method, arguments: list[Node], pointer: str
) -> dict[str, JSON]:
    """`parameters` and `requestBody` of the operation at `pointer` (vendors.md, 5c).

    An argument that stands in the path's template is in the path, under the template's spelling;
    its prose may name another place; else it is in the query of a method that has no body, and
    in the body of any other.
    """
    wire = {_plain(name): name for name in _TEMPLATE.findall(method.path)}
    placed: dict[str, list[tuple[Node, Member]]] = {}
    for node in arguments:
        if isinstance(node.said, Member):
            place = _place(method, node, node.said, wire)
            placed.setdefault(place, []).append((node, node.said))
    _check_signature(schemas, method, arguments)
    parameters: list[JSON] = []
    at = child(pointer, "parameters")
    for name in dict.fromkeys(wire.values()):
        found = [n for n, m in placed.get("path", ()) if _plain(m.name) == _plain(name)]
        place = child(at, len(parameters))
        parameters.append(_path_parameter(schemas, method, name, found, place))
    for where in ("query", "header"):
        for node, member in placed.get(where, ()):
            place = child(at, len(parameters))
            parameters.append(_parameter(schemas, where, node, member, place))
    out: dict[str, JSON] = {"parameters": parameters} if parameters else {}
    if "body" in placed:
        body = child(pointer, "requestBody")
        out["requestBody"] = _body(schemas, placed["body"], body)
    return out


def _plain(name: str) -> str:
    """A name without its case and separators: `teamId` and `team_id` are one."""
    return re.sub(r"[^A-Za-z0-9]", "", name).lower()


def _place(method: Method, node: Node, member: Member, wire: dict[str, str]) -> str:
    if _plain(member.name) in wire:
        return "path"
    said = _SAID.match(node.description)
    if said:
        return (said[1] or said[2]).lower()
    return "query" if method.verb in _WITHOUT_BODY else "body"


def _path_parameter(
    schemas: Schemas, method: Method, name: str, found: list[Node], pointer: str
) -> dict[str, JSON]:
    schemas.offsets[pointer] = found[0].offset if found else method.path_offset
    out: dict[str, JSON] = {"name": name, "in": "path", "required": True}
    if not found:
        schemas.report(
            "path-parameter-undescribed",
            Outcome.DEGRADED,
            method.path_offset,
            f"the path has the parameter {name}, which no bullet describes",
            "describe it in the overlay; it is a string until then",
        )
        return out | {"schema": {"type": "string"}}
    return out | _described(schemas, found[0], pointer)


def _parameter(
    schemas: Schemas, where: str, node: Node, member: Member, pointer: str
) -> dict[str, JSON]:
    schemas.offsets[pointer] = node.offset
    out: dict[str, JSON] = {"name": member.name, "in": where}
    if where == "header":
        schemas.report(
            "header-name-not-told",
            Outcome.DEGRADED,
            node.offset,
            f"the page does not tell the name of the header that {member.name} is sent in",
            f"say it in the overlay; it is called {member.name} until then",
        )
    if member.type is not None and not is_optional(member.type):
        out["required"] = True
    return out | _described(schemas, node, pointer)


def _described(schemas: Schemas, node: Node, pointer: str) -> dict[str, JSON]:
    """Description and schema of a parameter, which is never null where it is given."""
    schema = dict(schemas.member(node, child(pointer, "schema"), nullable=False))
    said = schema.pop("description", "")
    return {"description": said, "schema": schema} if said else {"schema": schema}


def _body(
    schemas: Schemas, members: list[tuple[Node, Member]], pointer: str
) -> dict[str, JSON]:
    files = any(holds_file(node) for node, _ in members)
    kind = "multipart/form-data" if files else "application/json"
    schemas.offsets[pointer] = members[0][0].offset
    at = child(child(child(pointer, "content"), kind), "schema")
    schema = schemas.object(members, at)
    content = {kind: {"schema": schema}}
    return {"content": content} | ({"required": True} if "required" in schema else {})


def _check_signature(schemas: Schemas, method: Method, arguments: list[Node]) -> None:
    """A signature glues types and names (`strjob_id`); its names must be among the bullets."""
    names = [n.said.name for n in arguments if isinstance(n.said, Member)]
    for argument in _split(method.arguments):
        if argument.endswith("**kwargs"):
            continue
        if not any(argument.endswith(name) for name in names):
            schemas.report(
                "argument-undescribed",
                Outcome.DEGRADED,
                method.offset,
                f"the signature has the argument `{argument}`, which no bullet describes",
                "describe it in the overlay",
            )


def _split(arguments: str) -> list[str]:
    """The arguments of a signature, whose types may hold commas of their own."""
    depth, parts = 0, [""]
    for char in arguments:
        depth += (char == "[") - (char == "]")
        if char == "," and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts if part.strip()]
