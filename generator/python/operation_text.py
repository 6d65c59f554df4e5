"""One operation as data: the text of the runtime's `Operation`."""

from __future__ import annotations

import re

from ..api.model import Content, Encoding, Operation, Parameter, Server
from ..api.types import Array, Held, Implied, Map, ModelRef, Tuple, Type, Union
from .calls import Call
from .layout import Expr, call, dict_of, keyword, subscript, tuple_of
from .literals import literal
from .plan import Plan
from .results import Results
from .scope import Scope
from .signatures import idempotency_key, is_nullable
from .statements import assignment

_STYLES = {
    "path": "simple",
    "query": "form",
    "querystring": "form",
    "header": "simple",
    "cookie": "form",
}
_RESET = re.compile(r"(x-)?rate-?limit-reset(-after)?", re.IGNORECASE)
BODIES = {
    "application/json": "JSON",
    "application/x-www-form-urlencoded": "FORM",
    "multipart/form-data": "MULTIPART",
}
"""The runtime's names for the media types that need no more words."""


def operation_text(
    plan: Plan, called: Call, name: str, found: Results, scope: Scope
) -> str:
    """An operation as the assignment of its data to a constant."""
    op = called.operation
    parts: list[Expr] = [
        literal(op.sent_method),
        literal(op.path),
        keyword("returns", found.returns),
    ]
    if op.written != op.path:
        parts.append(keyword("written", literal(op.written)))
    if found.answers:
        parts.append(keyword("answers", dict_of(found.answers)))
    if found.accept:
        parts.append(keyword("accept", literal(found.accept)))
    if found.kind:
        parts.append(keyword("items", literal(found.kind)))
    styles = [text for p in op.parameters if (text := _style(p, scope)) is not None]
    if styles:
        parts.append(keyword("styles", tuple_of(styles)))
    if op.body:
        bodies = [_body(content, scope) for content in op.body.contents]
        parts.append(
            keyword("body", bodies[0] if len(bodies) == 1 else tuple_of(bodies))
        )
    nullable = [
        a.wire
        for a in plan.arguments[op.pointer].items
        if is_nullable(a, plan.api.definitions)
    ]
    if nullable:
        parts.append(
            keyword("nullable", tuple_of(map(literal, dict.fromkeys(nullable))))
        )
    if op.security:
        parts.append(keyword("security", tuple_of(map(_alternative, op.security))))
    if op.servers:
        parts.append(
            keyword("servers", tuple_of(server_text(s, scope) for s in op.servers))
        )
    key = idempotency_key(op)
    if key:
        parts.append(keyword("idempotency", literal(key)))
    reset = _reset(op)
    if reset:
        parts.append(keyword("reset", literal(reset)))
    operation = scope.runtime("Operation")
    annotation = subscript(operation, found.annotation)
    return assignment(name, call(operation, *parts), annotation=annotation)


def _reset(op: Operation) -> str:
    """The documented header of an answer that says when a rate limit ends."""
    headers = [header.name for answer in op.answers for header in answer.headers]
    return next((name for name in headers if _RESET.fullmatch(name)), "")


def _alternative(names: tuple[str, ...]) -> Expr:
    if len(names) == 1:
        return literal(names[0])
    return tuple_of(map(literal, names)) if names else "()"


def _style(parameter: Parameter, scope: Scope) -> Expr | None:
    style = parameter.style
    parts: list[Expr] = []
    if style.content_type is not None:
        parts.append(keyword("content_type", literal(style.content_type)))
        if style.encodings and parameter.location == "querystring":
            parts.append(keyword("encodings", _encodings(style.encodings, scope)))
    else:
        usual = _STYLES[parameter.location]
        if style.name != usual:
            parts.append(literal(style.name))
        if style.explode != (style.name in {"form", "cookie"}) and _is_compound(
            parameter.type
        ):
            parts.append(keyword("explode", literal(style.explode)))
        if style.allow_reserved:
            parts.append(keyword("allow_reserved", "True"))
    if not parts:
        return None
    place = literal(parameter.location), literal(parameter.name)
    return call(scope.runtime("Style"), *place, *parts)


def _is_compound(type_: Type) -> bool:
    """Whether exploding changes how a value is written, or may."""
    match type_:
        case Array() | Tuple() | Map() | ModelRef():
            return True
        case Implied(type=inner) | Held(type=inner):
            return _is_compound(inner)
        case Union(members=members):
            return any(_is_compound(member) for member in members)
        case _:
            return False


def _body(content: Content, scope: Scope) -> Expr:
    usual = BODIES.get(content.media_type)
    if usual and not content.encodings and not content.positions:
        return scope.runtime(usual)
    parts: list[Expr] = [literal(content.media_type)]
    if content.encodings:
        parts.append(keyword("encodings", _encodings(content.encodings, scope)))
    if content.positions:
        first = [_encoding(each, scope) for each in content.positions.prefix]
        if first:
            parts.append(keyword("prefix", tuple_of(first)))
        if content.positions.item:
            parts.append(keyword("item", _encoding(content.positions.item, scope)))
    return call(scope.runtime("Body"), *parts)


def _encodings(encodings: tuple[tuple[str, Encoding], ...], scope: Scope) -> Expr:
    return dict_of(
        {literal(name): _encoding(encoding, scope) for name, encoding in encodings}
    )


def _encoding(encoding: Encoding, scope: Scope) -> Expr:
    words = {
        "content_type": encoding.content_type,
        "style": encoding.style,
        "explode": encoding.explode,
        "allow_reserved": encoding.allow_reserved or None,
    }
    said = [keyword(k, literal(v)) for k, v in words.items() if v is not None]
    if encoding.headers:
        headers: dict[str, Expr] = {
            literal(name): literal(value) for name, value in encoding.headers
        }
        said.append(keyword("headers", dict_of(headers)))
    return call(scope.runtime("Encoding"), *said)


def server_text(server: Server, scope: Scope) -> Expr:
    """A server as the runtime's data."""
    parts: list[Expr] = [literal(server.url)]
    if server.variables:
        entries: dict[str, Expr] = {}
        for variable in server.variables:
            said: list[Expr] = []
            if variable.default is not None:
                said.append(literal(variable.default))
            if variable.choices:
                said.append(keyword("enum", tuple_of(map(literal, variable.choices))))
            entries[literal(variable.name)] = call(scope.runtime("Variable"), *said)
        parts.append(keyword("variables", dict_of(entries)))
    return call(scope.runtime("Server"), *parts)
