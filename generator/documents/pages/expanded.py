"""Mintlify's expanded form of one operation, converted to an OpenAPI document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

from generator.documents.pages.expanded_operation import convert_operation
from generator.documents.pages.expanded_schemas import Conversion, Version
from generator.documents.pages.facts import METHODS, PageFacts
from generator.documents.pages.mintlify import Block, report_absent
from generator.documents.pages.walk import Rebuilder, Words
from generator.documents.tree import (
    JSON,
    Document,
    as_list,
    as_map,
    as_text,
    child,
)
from generator.problems import Fatal, Outcome, Problem, Problems

_KNOWN = {
    "": ("paths", "components"),
    "/paths": (
        "path",
        "method",
        "servers",
        "request",
        "response",
        "deprecated",
        "type",
        "xMint",
        "xMcp",
    ),
    "/paths/request": ("security", "parameters", "body", "codeSamples"),
    "/paths/request/parameters": ("path", "query", "header", "cookie"),
}


def convert(document: Document, block: Block, problems: Problems) -> Document:
    """The OpenAPI document of the one operation that a page shows (vendors.md, 5b).

    It is 3.1.0, or 3.0.3 when the raw schemas in it speak 3.0. What the form does not hold (tags,
    operationId, response headers) is absent. Raises Fatal when the method is none of HTTP.
    """
    facts = block.facts
    paths = as_map(document.root["paths"])
    components = as_map(document.root.get("components"))
    conversion = Conversion(document, problems, _version(document.root))
    _report_unknown(conversion)
    for name, schema in as_map(components.get("schemas")).items():
        conversion.components[name] = conversion.raw.schema(schema)
    group = "webhooks" if paths.get("type") == "webhook" else "paths"
    method = as_text(paths["method"]).lower()
    if method not in METHODS:
        place = document.locate("/paths/method")
        message = f"{method!r} is no method of HTTP"
        remedy = "correct the page"
        raise Fatal(Problem("unknown-method", Outcome.ERROR, message, remedy, place))
    path = as_text(paths["path"])
    announced = facts.method, facts.path
    if announced not in (("", ""), (method, path), ("webhook", path)):
        report_absent(document, block, problems)
    conversion.moved["/servers"] = "/paths/servers"
    target = child(child(f"/{group}", path), method)
    conversion.moved |= {f"/{group}": "/paths", target: "/paths"}
    operation, schemes = convert_operation(conversion, paths, facts, target)
    root: dict[str, JSON] = {
        "openapi": conversion.version,
        "info": {"title": _title(paths, facts), "version": "unknown"},
    }
    servers = [_server(as_map(server)) for server in as_list(paths.get("servers"))]
    if servers:
        root["servers"] = servers
    if group == "webhooks":
        root["paths"] = {}
    root[group] = {path: {method: operation}}
    kept = {**components, "schemas": conversion.components, "securitySchemes": schemes}
    root["components"] = {name: section for name, section in kept.items() if section}
    if not root["components"]:
        del root["components"]
    return Document(root=root, locate=conversion.locate, name=document.name)


def _version(root: JSON) -> Version:
    """The version that the raw schemas speak; webhooks are words of 3.1 themselves."""
    words = Words()
    look = Rebuilder(words.look)
    for schema in as_map(as_map(root.get("components")).get("schemas")).values():
        look.schema(schema)
    for item in _items(as_map(root["paths"])):
        below = [*as_map(item.get("properties")).values()]
        below += [item.get("items"), item.get("additionalProperties")]
        for schema in below:
            look.schema(schema)
    webhook = root["paths"].get("type") == "webhook"
    return "3.0.3" if words.of_3_0 and not words.of_3_1 and not webhook else "3.1.0"


def _items(paths: Mapping[str, JSON]) -> Iterator[dict[str, JSON]]:
    request = as_map(paths.get("request"))
    for group in as_map(request.get("parameters")).values():
        for parameter in as_map(group).values():
            yield from map(as_map, as_list(as_map(parameter).get("schema")))
    contents = [request.get("body"), *as_map(paths.get("response")).values()]
    for content in contents:
        for media in as_map(content).values():
            yield from map(as_map, as_list(as_map(media).get("schemaArray")))


def _report_unknown(conversion: Conversion) -> None:
    for pointer, known in _KNOWN.items():
        node = conversion.source.root
        for key in pointer.split("/")[1:]:
            node = as_map(node.get(key))
        for word in node:
            if word not in known and not word.startswith("x-"):
                message = f"{word!r} is unknown in Mintlify's expanded form"
                remedy = "add to the overlay what it says, if it matters"
                at = child(pointer, word)
                conversion.report("unknown-word", Outcome.SKIPPED, at, message, remedy)


def _title(paths: Mapping[str, JSON], facts: PageFacts) -> str:
    """The host of the API when the page names one, else the title of the page."""
    urls = [
        as_text(as_map(server).get("url")) for server in as_list(paths.get("servers"))
    ]
    host = urlsplit(urls[0]).netloc if urls and "{" not in urls[0] else ""
    return host or facts.title or as_text(paths["path"])


def _server(server: Mapping[str, JSON]) -> dict[str, JSON]:
    out = {word: value for word, value in server.items() if value is not None}
    if "variables" in out:
        # The type of a variable is always a string in OpenAPI.
        out["variables"] = {
            name: {
                word: value
                for word, value in as_map(variable).items()
                if word != "type"
            }
            for name, variable in as_map(out["variables"]).items()
        }
    return out
