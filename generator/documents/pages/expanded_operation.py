"""The operation of Mintlify's expanded form: parameters, body and answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from generator.documents.pages.expanded_schemas import Conversion
from generator.documents.pages.expanded_security import convert_security
from generator.documents.pages.facts import PageFacts
from generator.documents.tree import JSON, as_list, as_map, as_text, child
from generator.problems import Outcome

_PLACEHOLDER = "_mintlify/placeholder"
_TEMPLATE = re.compile(r"\{([^{}]+)\}")


def convert_operation(
    conversion: Conversion, paths: Mapping[str, JSON], facts: PageFacts, target: str
) -> tuple[dict[str, JSON], dict[str, JSON]]:
    """The operation that will stand at `target`, and the security schemes that it names."""
    request = as_map(paths.get("request"))
    out: dict[str, JSON] = {}
    if facts.title:
        out["summary"] = facts.title
    if facts.description:
        out["description"] = facts.description
    if paths.get("deprecated") is True:
        out["deprecated"] = True
    parameters = list(_parameters(conversion, request, child(target, "parameters")))
    parameters += _undescribed(conversion, as_text(paths["path"]), parameters)
    if parameters:
        out["parameters"] = parameters
    body = as_map(request.get("body"))
    if body:
        out["requestBody"] = _body(conversion, body, child(target, "requestBody"))
    out["responses"] = _responses(conversion, paths, child(target, "responses"))
    security, schemes = convert_security(conversion, request, target)
    if security is not None:
        out["security"] = security
    if as_list(request.get("codeSamples")):
        out["x-codeSamples"] = request["codeSamples"]
    return out, schemes


def _parameters(
    conversion: Conversion, request: Mapping[str, JSON], target: str
) -> Iterator[dict[str, JSON]]:
    index = 0
    for place, group in as_map(request.get("parameters")).items():
        for name, node in as_map(group).items():
            at = child(target, index)
            source = child(
                child(child("/paths/request/parameters", place), name), "schema"
            )
            conversion.moved[at] = source.removesuffix("/schema")
            yield _parameter(conversion, (place, name), as_map(node), source, at)
            index += 1


def _undescribed(
    conversion: Conversion, path: str, parameters: list[dict[str, JSON]]
) -> list[dict[str, JSON]]:
    """The parameters that the path names and nothing describes; each is reported."""
    known = [found["name"] for found in parameters if found["in"] == "path"]
    absent = [name for name in _TEMPLATE.findall(path) if name not in known]
    for name in absent:
        conversion.report(
            "path-parameter-undescribed",
            Outcome.DEGRADED,
            "/paths/path",
            f"the path has the parameter {name}, which the page does not describe",
            "describe it in the overlay; it is a string until then",
        )
    return [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in dict.fromkeys(absent)
    ]


def _parameter(
    conversion: Conversion,
    identity: tuple[str, str],
    node: Mapping[str, JSON],
    source: str,
    target: str,
) -> dict[str, JSON]:
    place, name = identity
    items = [as_map(item) for item in as_list(node.get("schema"))]
    out: dict[str, JSON] = {"name": name, "in": place}
    said = _first(items, "description")
    if said:
        out["description"] = said
    if place == "path" or any(item.get("required") is True for item in items):
        out["required"] = True
    if any(item.get("deprecated") is True for item in items):
        out["deprecated"] = True
    for word in ("style", "explode"):
        if word in node:
            out[word] = node[word]
    moved = ("description", "deprecated")
    bare = [{w: v for w, v in item.items() if w not in moved} for item in items]
    out["schema"] = conversion.schema(
        bare, source, child(target, "schema"), "Parameter"
    )
    return out


def _body(
    conversion: Conversion, body: Mapping[str, JSON], target: str
) -> dict[str, JSON]:
    conversion.moved[target] = "/paths/request/body"
    contents = [as_map(content) for content in body.values()]
    out: dict[str, JSON] = {}
    said = _first(contents, "description")
    if said:
        out["description"] = said
    items = [as_map(i) for c in contents for i in as_list(c.get("schemaArray"))]
    if any(item.get("required") is True for item in items):
        out["required"] = True
    at = "/paths/request/body", child(target, "content")
    out["content"] = _content(conversion, body, *at, "Body")
    return out


def _responses(
    conversion: Conversion, paths: Mapping[str, JSON], target: str
) -> dict[str, JSON]:
    out: dict[str, JSON] = {}
    conversion.moved[target] = "/paths/response"
    for status, node in as_map(paths.get("response")).items():
        contents = as_map(node)
        key = status.upper() if re.fullmatch(r"[1-5]xx", status) else status
        at = child(target, key)
        source = child("/paths/response", status)
        conversion.moved[at] = source
        said = _first([as_map(content) for content in contents.values()], "description")
        response: dict[str, JSON] = {"description": said}
        shown = {kind: c for kind, c in contents.items() if kind != _PLACEHOLDER}
        if shown:
            role = f"Response{key.removesuffix('default')}"
            places = source, child(at, "content")
            response["content"] = _content(conversion, shown, *places, role)
        out[key] = response
    if not out:
        # OpenAPI wants an answer; the page shows none.
        out["default"] = {"description": ""}
    return out


def _content(
    conversion: Conversion,
    contents: Mapping[str, JSON],
    source: str,
    target: str,
    role: str,
) -> dict[str, JSON]:
    conversion.moved[target] = source
    out: dict[str, JSON] = {}
    for kind, content in contents.items():
        place, at = child(source, kind), child(target, kind)
        conversion.moved[at] = place
        media: dict[str, JSON] = {}
        items = as_map(content).get("schemaArray")
        if as_list(items):
            places = child(place, "schemaArray"), child(at, "schema")
            media["schema"] = conversion.schema(items, *places, role)
        examples = {
            name: as_map(example)
            for name, example in as_map(as_map(content).get("examples")).items()
            if "value" in as_map(example)
        }
        if examples:
            media |= {"examples": examples, "x-generated-examples": True}
        out[kind] = media
    return out


def _first(nodes: list[dict[str, JSON]], word: str) -> str:
    return next((text for node in nodes if (text := as_text(node.get(word)))), "")
