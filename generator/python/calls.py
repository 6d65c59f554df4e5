"""The methods that an operation becomes: one, or two where its answer may also be a stream."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ..api.model import Answer, Content, Operation
from ..api.types import NULL, Kind, Scalar, Type, Union
from ..data import data
from .layout import Expr
from .names import digest, settle
from .results import Results, results, returned, stream_results, success
from .route import Route
from .scope import Scope
from .signatures import Argument

_SWITCH = "stream"


@data
class Call:
    """One method of an operation, with the answers of success that are its own.

    `streams` tells that it gives a stream; `other` is the method that gives the rest of the
    answers, or the stream.
    """

    operation: Operation
    method: str
    streams: bool = False
    other: str = ""

    def is_switch(self, argument: Argument) -> bool:
        """Whether an argument is what asks for the stream, so that the method gives it itself."""
        return (
            self.streams
            and bool(self.other)
            and argument.wire == _SWITCH
            and argument.where in ("body", "query")
            and _is_boolean(argument.type)
        )

    def results(self, scope: Scope) -> Results:
        """What the method returns, and what the operation says of that to the runtime."""
        read = stream_results if self.streams else results
        return read(self.operation, scope)

    def returned(self, scope: Scope) -> Expr:
        """What the method returns, of a stream one item of it."""
        if self.streams:
            return self.results(scope).annotation
        return returned(self.operation, scope)


def operation_calls(op: Operation, route: Route, stream: str) -> Iterator[Call]:
    """The methods of an operation; `stream` is the name of the second one, where it has two."""
    plain = _with_contents(op, streams=False)
    if not is_streamed(op):
        yield Call(op, route.method)
    elif stream:
        yield Call(plain, route.method, other=stream)
        yield Call(
            _with_contents(op, streams=True), stream, streams=True, other=route.method
        )
    else:
        yield Call(_with_contents(op, streams=True), route.method, streams=True)


def is_streamed(op: Operation) -> bool:
    """Whether a success may be a stream."""
    return any(c.items for answer in success(op) for c in answer.contents)


def stream_names(
    operations: Sequence[Operation], routes: dict[str, Route]
) -> dict[str, str]:
    """The names of the second methods: of operations with a success that is no stream."""
    taken: dict[tuple[str, ...], set[str]] = {}
    for route in routes.values():
        taken.setdefault(route.chain, set()).add(route.method)
        for depth in range(1, len(route.chain)):
            taken.setdefault(route.chain[:depth], set()).add(route.chain[depth])
    found: dict[str, str] = {}
    for op in operations:
        if not is_streamed(op) or not any(
            not c.items for answer in success(op) for c in answer.contents
        ):
            continue
        route = routes[op.pointer]
        beside = taken[route.chain]
        wishes = [
            f"{route.method}_stream",
            f"{route.method}_as_stream",
            f"{route.method}_stream_{digest(op.pointer)}",
        ]
        found |= settle([(op.pointer, wishes)], taken=beside)
        beside.add(found[op.pointer])
    return found


def _with_contents(op: Operation, *, streams: bool) -> Operation:
    """An operation whose success is a stream, or is none."""
    good = success(op)
    if all(_is(c, streams=streams) for answer in good for c in answer.contents):
        return op
    answers: list[Answer] = []
    for answer in op.answers:
        if answer in good:
            contents = tuple(c for c in answer.contents if _is(c, streams=streams))
            if answer.contents and not contents:
                continue
            answer = replace(answer, contents=contents)
        answers.append(answer)
    return replace(op, answers=tuple(answers))


def _is(content: Content, *, streams: bool) -> bool:
    return (content.items is not None) == streams


def _is_boolean(type_: Type) -> bool:
    match type_:
        case Scalar(kind=Kind.BOOLEAN):
            return True
        case Union(members=members):
            return all(_is_boolean(member) or member == NULL for member in members)
        case _:
            return False
