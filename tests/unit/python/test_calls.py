from __future__ import annotations

import pytest

from generator.api.definitions import NO_TEXT
from generator.api.model import Answer, Content, Items, Operation
from generator.api.types import ANY, Kind, Scalar, Type, nullable
from generator.python.calls import Call, is_streamed, operation_calls, stream_names
from generator.python.names import digest
from generator.python.route import Route
from generator.python.signatures import Argument, Where

YES = Scalar(Kind.BOOLEAN)
JSON = Content("application/json", ANY, "/json")
EVENTS = Content("text/event-stream", ANY, "/events", items=Items(ANY))
TEXT = Content("text/plain", ANY, "/text")


def operation(
    *contents: Content, path: str = "/chats", more: Answer | None = None
) -> Operation:
    answers = [Answer("200", contents, (), "/200")]
    if more:
        answers.append(more)
    return Operation(
        "post", path, f"/paths/{path}/post", "", (), None, tuple(answers), (), ()
    )


def contents(call: Call) -> list[tuple[str, list[str]]]:
    return [
        (answer.status, [content.media_type for content in answer.contents])
        for answer in call.operation.answers
    ]


ROUTE = Route(("chats",), "create")


def test_an_operation_without_streams_is_one_method_as_it_stands() -> None:
    op = operation(JSON, TEXT)
    assert not is_streamed(op)
    assert list(operation_calls(op, ROUTE, "")) == [Call(op, "create")]


def test_an_operation_that_only_streams_is_one_method_that_does() -> None:
    op = operation(EVENTS)
    (call,) = operation_calls(op, ROUTE, "")
    assert (call.method, call.streams, call.other) == ("create", True, "")
    assert stream_names([op], {op.pointer: ROUTE}) == {}


def test_an_answer_or_a_stream_is_two_methods_that_know_each_other() -> None:
    fault = Answer("404", (JSON,), (), "/404")
    op = operation(JSON, EVENTS, more=fault)
    plain, stream = operation_calls(op, ROUTE, "create_stream")
    assert (plain.method, plain.streams, plain.other) == (
        "create",
        False,
        "create_stream",
    )
    assert (stream.method, stream.streams, stream.other) == (
        "create_stream",
        True,
        "create",
    )
    assert contents(plain) == [
        ("200", ["application/json"]),
        ("404", ["application/json"]),
    ]
    assert contents(stream) == [
        ("200", ["text/event-stream"]),
        ("404", ["application/json"]),
    ]


def test_a_success_of_the_other_kind_alone_is_left_out() -> None:
    op = operation(JSON, more=Answer("202", (EVENTS,), (), "/202"))
    plain, stream = operation_calls(op, ROUTE, "create_stream")
    assert [status for status, _ in contents(plain)] == ["200"]
    assert [status for status, _ in contents(stream)] == ["202"]


def test_a_success_without_content_is_in_both() -> None:
    op = operation(JSON, EVENTS, more=Answer("204", (), (), "/204"))
    for call in operation_calls(op, ROUTE, "create_stream"):
        assert ("204", []) in contents(call)


@pytest.mark.parametrize(
    ("wire", "where", "type_", "switches"),
    [
        ("stream", "body", YES, True),
        ("stream", "query", nullable(YES), True),
        ("stream", "header", YES, False),
        ("stream", "body", Scalar(Kind.STRING), False),
        ("streams", "body", YES, False),
    ],
)
def test_the_switch_is_what_asks_for_the_stream(
    wire: str, where: Where, type_: Type, switches: bool
) -> None:
    argument = Argument(wire, wire, where, type_, True, False, NO_TEXT)
    op = operation(JSON, EVENTS)
    plain, stream = operation_calls(op, ROUTE, "create_stream")
    assert stream.is_switch(argument) is switches
    assert not plain.is_switch(argument)
    (alone,) = operation_calls(operation(EVENTS), ROUTE, "")
    assert not alone.is_switch(argument)


def test_second_methods_have_names_that_nothing_beside_them_has() -> None:
    first = operation(JSON, EVENTS)
    beside = {
        "/a": Route(("chats",), "create_stream"),
        "/b": Route(("chats", "create_as_stream"), "get"),
    }
    free = {first.pointer: ROUTE}
    assert stream_names([first], free) == {first.pointer: "create_stream"}
    assert stream_names([first], free | {"/a": beside["/a"]}) == {
        first.pointer: "create_as_stream"
    }
    assert stream_names([first], free | beside) == {
        first.pointer: f"create_stream_{digest(first.pointer)}"
    }
