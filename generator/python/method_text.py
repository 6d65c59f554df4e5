"""The method of one operation: its signature, docstring and the call it comes down to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache

from ..api.media import is_form, is_json, is_text
from ..api.model import Body, Operation
from ..data import data
from .annotations import argument
from .calls import Call
from .layout import Expr, Or, call, dict_of, keyword, subscript, union
from .literals import literal
from .method_docstrings import method_docstrings
from .modules import MethodText
from .pages import PageUse
from .plan import Plan
from .scope import Scope
from .signatures import Argument, Arguments
from .statements import Kind, Signature, decorator, return_both, return_call
from .statements import Parameter as Formal


@data
class _Way:
    """What a method returns, and the call that it comes down to, in one of the two worlds."""

    returns: Expr
    call: str
    is_awaited: bool
    docstring: str


def method_texts(
    plan: Plan,
    called: Call,
    constant: str,
    returned: Expr,
    scope: Scope,
    page: PageUse | None = None,
) -> tuple[MethodText, MethodText]:
    """The method that calls an operation, sync and async: signature, docstring, and one call.

    `returned` is the type of its answer, of a stream that of one item. `page` is set where the answer is one page of a list.
    """
    op = called.operation
    every = plan.arguments[op.pointer]
    switched = [a for a in every.items if called.is_switch(a)]
    given = every
    if switched:
        given = replace(every, items=tuple(a for a in every.items if a not in switched))
    head = Signature(formals(given, op, scope), indent=4)
    handed = actuals(given, switched)
    warning = deprecation(plan, op, scope)

    def made(method: str, *first: str) -> Expr:
        return call(method, constant, *first, "options", *handed)

    def text(way: _Way) -> MethodText:
        heading = head.header(called.method, way.returns, is_async=way.is_awaited)
        return MethodText(heading, way.docstring, way.call, warning)

    if page is not None:
        first, second = _page_ways(called, given, made, scope, page)
    else:
        first, second = _ways(called, given, made, returned, scope)
    return text(first), text(second)


def _ways(
    called: Call,
    given: Arguments,
    made: Callable[..., Expr],
    returned: Expr,
    scope: Scope,
) -> tuple[_Way, _Way]:
    (said,) = method_docstrings(called, given, [""])
    plain, awaited = return_both(
        made("self._stream" if called.streams else "self._call")
    )
    if not called.streams:
        return _Way(returned, plain, False, said), _Way(returned, awaited, True, said)
    stream = subscript(scope.runtime("Stream"), returned)
    async_stream = subscript(scope.runtime("AsyncStream"), returned)
    return _Way(stream, plain, False, said), _Way(async_stream, awaited, True, said)


def _page_ways(
    called: Call,
    given: Arguments,
    made: Callable[..., Expr],
    scope: Scope,
    page: PageUse,
) -> tuple[_Way, _Way]:
    worlds = (False, True)
    notes = [page.told(is_async=is_async) for is_async in worlds]
    first, second = (
        _Way(
            page.returns(scope, is_async=is_async),
            return_call(
                "return ", made(page.method, *page.arguments(is_async=is_async))
            ),
            False,
            said,
        )
        for is_async, said in zip(
            worlds, method_docstrings(called, given, notes), strict=True
        )
    )
    return first, second


def deprecation(plan: Plan, op: Operation, scope: Scope) -> str:
    """What warns above the method of an operation that the vendor renamed, else ""."""
    if not op.alias_of:
        return ""
    scope.imports.add("typing_extensions", "deprecated")
    now = plan.routes[op.alias_of].call
    return decorator(call("deprecated", literal(f"the vendor renamed it: use {now}")))


def formals(given: Arguments, op: Operation, scope: Scope) -> list[Formal]:
    """The parameters of an operation's method, `options` last."""
    carried = replace(scope, files=True) if _takes_files(op) else scope
    formals = [Formal("self")]
    formals += [Formal(a.python, _argument(a, scope)) for a in given.positional]
    named = [
        Formal(
            a.python,
            _argument(a, carried if a.where == "body" else scope),
            _default(a, scope),
            Kind.KEYWORD,
        )
        for a in given.keywords
    ]
    body: list[Formal] = []
    if op.body is not None and not given.flattened:
        text = _body_annotation(op.body, carried)
        if given.body_required:
            body = [Formal("body", text, None, Kind.KEYWORD)]
        else:
            body = [_optional("body", text, scope)]
    if given.flattened:
        extra = subscript(
            _import(scope, "collections.abc", "Mapping"),
            scope.builtin("str"),
            _import(scope, "typing", "Any"),
        )
        body.append(Formal("extra_body", union(extra, "None"), "None", Kind.KEYWORD))
    if given.selector and op.body:
        literal_type = subscript(
            _import(scope, "typing", "Literal"),
            *(literal(c.media_type) for c in op.body.contents),
        )
        body.append(_optional("content_type", literal_type, scope))
    first = [f for f in (*named, *body) if f.default is None]
    rest = [f for f in (*named, *body) if f.default is not None]
    options = Formal(
        "options", union(scope.runtime("RequestOptions"), "None"), "None", Kind.KEYWORD
    )
    return [*formals, *first, *rest, options]


def _takes_files(op: Operation) -> bool:
    """Whether the preferred body is multipart, whose binary members are files."""
    return op.body is not None and op.body.contents[0].media_type.startswith(
        "multipart/"
    )


def _import(scope: Scope, module: str, name: str) -> str:
    scope.imports.add(module, name)
    return name


def _optional(name: str, annotation: Expr, scope: Scope) -> Formal:
    return Formal(
        name,
        _or(annotation, scope.runtime("NotGiven")),
        scope.runtime("NOT_GIVEN"),
        Kind.KEYWORD,
    )


def _argument(a: Argument, scope: Scope) -> Expr:
    text = argument(a.type, scope)
    if a.required or a.constant:
        return text
    return _or(text, scope.runtime("NotGiven"))


@lru_cache(maxsize=1 << 12)
def _or(text: Expr, other: str) -> Expr:
    """An annotation, or something else; None stays at the end."""
    if not isinstance(text, Or):
        return union(other, "None") if text == "None" else union(text, other)
    null = [member for member in text.members if member == "None"]
    rest = [member for member in text.members if member != "None"]
    return union(*rest, other, *null)


def _default(a: Argument, scope: Scope) -> str | None:
    if a.required:
        return None
    return literal(a.default) if a.constant else scope.runtime("NOT_GIVEN")


def _body_annotation(body: Body, scope: Scope) -> Expr:
    """What a body may be: JSON by its type, text as str, anything else also as bytes."""
    members: list[Expr] = []
    for content in body.contents:
        media = content.media_type
        items = content.items
        if items is not None and items.type is not None:
            inner = argument(items.type, scope)
            members.append(
                subscript(_import(scope, "collections.abc", "Iterable"), inner)
            )
        if content.positions:
            members.append(argument(content.type, scope))
            members.append(scope.runtime("FileContent"))
        elif is_json(media) or is_form(media) or media == "*/*":
            members.append(argument(content.type, scope))
        else:
            members.append(scope.builtin("str"))
            if not is_text(media):
                members.append(scope.runtime("FileContent"))
    return "Any" if "Any" in members else union(*dict.fromkeys(members))


def actuals(given: Arguments, switched: Sequence[Argument] = ()) -> list[Expr]:
    """What a method hands on of its arguments, by where they travel.

    Those that are `switched` on are handed on as true.
    """
    travelling: dict[str, dict[str, Expr]] = {}
    for a in given.items:
        travelling.setdefault(_way(a), {})[literal(a.wire)] = a.python
    for a in switched:
        travelling.setdefault(_way(a), {})[literal(a.wire)] = "True"
    parts: list[Expr] = [
        keyword(where, dict_of(travelling[where]))
        for where in ("path", "query", "header", "cookie")
        if where in travelling
    ]
    if given.flattened:
        members = travelling.get("body")
        parts.append(keyword("body", dict_of(members) if members else "{}"))
        parts.append(keyword("extra_body", "extra_body"))
    elif given.body is not None:
        parts.append(keyword("body", "body"))
    if given.selector:
        parts.append(keyword("content_type", "content_type"))
    return parts


def _way(a: Argument) -> str:
    return "query" if a.where == "querystring" else a.where
