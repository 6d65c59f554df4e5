"""Rules for objects of a document that break the specification and can yet be read as meant.

Every rule takes a node and gives it back, mended, with what it found; none changes a node in
place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from ..documents.tree import JSON, as_map
from .faults import Fault, degraded, odd_case, repaired

Node: TypeAlias = dict[str, JSON]
Mended: TypeAlias = tuple[Node, list[Fault]]

_STYLES = {
    "path": frozenset({"simple", "label", "matrix"}),
    "query": frozenset({"form", "spaceDelimited", "pipeDelimited", "deepObject"}),
    "querystring": frozenset[str](),
    "header": frozenset({"simple"}),
    "cookie": frozenset({"form", "cookie"}),
}
"""Which styles a parameter's place allows (OAS 3.2.0 section 4.12.3)."""

FORM = "application/x-www-form-urlencoded"
"""The media type of a form without files."""

_SCHEMA_WORDS = frozenset(
    {"type", "format", "items", "enum", "default", "minimum", "maximum", "pattern"}
    | {"minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "multipleOf"}
)
"""What OpenAPI 2.0 lets a parameter say by itself."""

_SCHEMES = {
    name.lower(): name
    for name in ("apiKey", "http", "mutualTLS", "oauth2", "openIdConnect")
}

_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})

_STATUS = re.compile(r"[1-5](?:[0-9]{2}|XX)")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_UNLIKE_COOKIE = re.compile(r"[\x00-\x20\x7f;=]|[^\x00-\x7f]|^$")
_EXPRESSION = re.compile(r"\{\+?([^{}]*)\}")


def status(key: str) -> str | None:
    """A response's key as the specification spells it, None when it names no status.

    Three digits, `4XX`, or `default` (OAS 3.1.1 section 4.8.16.1).
    """
    if key.lower() == "default":
        return "default"
    return key.upper() if _STATUS.fullmatch(key.upper()) else None


def is_method(name: str) -> bool:
    """Whether a name can be a method of HTTP, which is a token (RFC 9110 section 9.1)."""
    return bool(_TOKEN.fullmatch(name))


def expressions(path: str) -> list[str]:
    """The names of a path template's parameters, in order, each once.

    `{+name}` names `name`, too: an expression of RFC 6570, whose value may have slashes.
    """
    return list(dict.fromkeys(_EXPRESSION.findall(path)))


def ignored_header(location: str, name: str) -> bool:
    """Whether a parameter is a header that the specification says is ignored.

    Accept and Content-Type follow from the media types, Authorization from the security schemes
    (OAS 3.1.1 section 4.8.12.1).
    """
    return location == "header" and name.lower() in _IGNORED_HEADERS


def cannot_be_sent(location: JSON, name: str) -> str:
    """What is wrong with the name of a header or a cookie that HTTP cannot carry; "" when nothing.

    A header's name is a token (RFC 9110 section 5.1); a cookie's ends at `=`, and the cookie at `;`
    (RFC 6265 section 4.1.1).
    """
    if location == "header" and not _TOKEN.fullmatch(name):
        return "no header can be called so: letters, digits and !#$%&'*+-.^_`|~ alone are allowed"
    if location == "cookie" and _UNLIKE_COOKIE.search(name):
        return (
            "no cookie can be called so: it holds a control character, a space, = or ;"
        )
    return ""


def carried(text: str) -> bool:
    """Whether Content-Type can have a text as its value: it holds no control character, and ASCII alone."""
    return text.isprintable() and text.isascii()


def parameter(node: Node) -> Mended:
    """A Parameter Object whose place, style and schema agree, and whose path parameters are required."""
    faults: list[Fault] = []
    if "in" not in node:
        message = "'in' is missing; read as 'query'"
        faults.append(repaired("missing-member", (), message, "add it"))
        node = node | {"in": "query"}
    location = node.get("in")
    if isinstance(location, str) and location.lower() in _STYLES:
        meant = location.lower()
        if meant != location:
            faults.append(odd_case("in", location, meant))
            node = node | {"in": meant}
        location = meant
    if location == "path" and node.get("required") is not True:
        faults.append(
            repaired(
                "path-parameter-not-required",
                "required" if "required" in node else (),
                "a path parameter has to be required; read as required",
                "write required: true",
            )
        )
        node = node | {"required": True}
    if location == "querystring":
        node = _whole_query(node, faults)
    return _shape(*_style(node, str(location), faults))


def _whole_query(node: Node, faults: list[Fault]) -> Node:
    """A parameter that is the whole query, which has a media type (OAS 3.2.0 section 4.12.1)."""
    if not isinstance(node.get("name"), str):
        message = "'name' is missing; read as 'querystring'"
        faults.append(repaired("missing-member", (), message, "add it"))
        node = node | {"name": "querystring"}
    if not as_map(node.get("content")):
        message = "the whole query is described under content; read as a form"
        remedy = f"put the schema under content, as {FORM}"
        faults.append(repaired("querystring-schema", (), message, remedy))
        schema = node.get("schema", {})
        return _without(node, "schema") | {"content": {FORM: {"schema": schema}}}
    return node


def header(node: Node) -> Mended:
    """A Header Object whose style and schema agree; of a parameter, what a header says as well."""
    words = {word: value for word, value in node.items() if word not in ("name", "in")}
    return _shape(*_style(words, "header", []))


def _style(node: Node, location: str, faults: list[Fault]) -> Mended:
    style = node.get("style")
    allowed = _STYLES.get(location)
    if isinstance(style, str) and allowed and style not in allowed:
        faults.append(
            degraded(
                "bad-style",
                "style",
                f"{style!r} is no style of a {location} parameter; the usual one is taken",
                f"use one of {', '.join(sorted(allowed))}",
            )
        )
        node = _without(node, "style")
    return node, faults


def _shape(node: Node, faults: list[Fault]) -> Mended:
    """Leaves a parameter either its schema or one media type, and gives it a schema if it has neither."""
    content = as_map(node.get("content"))
    if "content" in node and not content:
        faults.append(
            degraded(
                "empty-content",
                "content",
                "content names no media type; left out",
                "name one, or write schema",
            )
        )
        node = _without(node, "content")
    if "schema" in node and content:
        faults.append(
            repaired(
                "schema-and-content",
                "content",
                "schema and content exclude each other; the schema is taken",
                "remove one of them",
            )
        )
        return _without(node, "content"), faults
    if len(content) > 1:
        first = next(iter(content))
        faults.append(
            repaired(
                "several-media-types",
                "content",
                f"a parameter has one media type; {first!r}, the first, is taken",
                "remove the others",
            )
        )
        return node | {"content": {first: content[first]}}, faults
    if "schema" in node or content:
        return node, faults
    words = {word: value for word, value in node.items() if word in _SCHEMA_WORDS}
    if words:
        message = "the schema's words stand in the parameter, as in OpenAPI 2.0"
        faults.append(repaired("no-schema", (), message, "put them under schema"))
    else:
        message = "neither schema nor content says what it carries; read as any value"
        faults.append(degraded("no-schema", (), message, "add a schema"))
    return node | {"schema": words}, faults


def own_schema(parameter: Node) -> Node:
    """The schema of a parameter that says it with words of its own, as in OpenAPI 2.0."""
    words = (*_SCHEMA_WORDS, "description")
    return as_map(parameter.get("schema")) or {
        word: value for word, value in parameter.items() if word in words
    }


def media_types(content: Node) -> Iterator[tuple[str, str, list[Fault]]]:
    """The media types of an object's `content`: as written, as meant ("" for none), and the faults."""
    for key, value in content.items():
        if "/" in key and carried(key):
            yield key, key, []
        elif not isinstance(value, dict) or "=" in key:
            message = f"{key!r} is no media type; ignored"
            fault = repaired("stray-key", ("content", key), message, "remove it")
            yield key, "", [fault]
        else:
            message = f"{key!r} is no media type; read as application/json"
            remedy = "write type/subtype"
            fault = repaired("bad-media-type", ("content", key), message, remedy)
            yield key, "application/json", [fault]


def security_scheme(node: Node) -> Mended:
    """A Security Scheme Object whose `type` and `in` are spelt as the specification does."""
    faults: list[Fault] = []
    places = {place: place for place in _STYLES}
    for key, spellings in (("type", _SCHEMES), ("in", places)):
        word = node.get(key)
        meant = spellings.get(word.lower(), word) if isinstance(word, str) else word
        if meant != word:
            faults.append(odd_case(key, str(word), str(meant)))
            node = node | {key: meant}
    return node, faults


def lacking(scheme: Node) -> str:
    """What a security scheme cannot be used without and does not say; "" when nothing."""
    kind = scheme.get("type")
    if kind not in _SCHEMES.values():
        return f"{kind!r} is no type of security scheme"
    needed = {"apiKey": ("name", "in"), "http": ("scheme",)}.get(str(kind), ())
    missing = [word for word in needed if not isinstance(scheme.get(word), str)]
    if missing:
        return f"a scheme of type {kind} needs {missing[0]!r}"
    return cannot_be_sent(scheme.get("in"), str(scheme["name"])) if needed[1:] else ""


def _without(node: Node, key: str) -> Node:
    return {word: value for word, value in node.items() if word != key}
