"""Answers are given in turn, the last one for ever."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

import pytest
from runtime import Headers
from runtime._fake_answers import Answers, Examples, Queue, SentRequest
from runtime._fake_replies import Answering, BrokenAnswer
from runtime._probe import Called
from things_api import EXPORT, GET, Thing

SENT = SentRequest("GET /a", "GET", "https://a/a", "/a", {}, Headers(()), b'{"a": 1}')


def _queue(operation: Any = GET) -> Queue:
    return Queue(Called(operation, {}, frozenset()), Answering(operation, False))


def _replies(queue: Queue, count: int) -> list[Any]:
    found: list[Any] = []
    for _ in range(count):
        reply = queue.next()
        assert reply is not None
        found.append(reply(SENT))
    return found


def test_replies_follow_each_other_and_the_last_one_stays() -> None:
    queue = _queue()
    assert queue.next() is None
    answers: Answers[Thing] = Answers(queue, Examples("runtime"))
    answers.answer(Thing(id="a"), {"id": "b"}).error(404).fail(timed_out=True).fail()
    found = _replies(queue, 6)
    assert [getattr(each, "content", each) for each in found] == [
        b'{"id":"a"}',
        b'{"id":"b"}',
        b"",
        "timed out",
        "refused",
        "refused",
    ]


def test_a_function_answers_by_the_request() -> None:
    queue = _queue()
    answers: Answers[Thing] = Answers(queue, Examples("runtime"))
    answers.by(lambda sent: {"id": str(sent.json()["a"])})
    assert _replies(queue, 1)[0].content == b'{"id":"1"}'
    assert "headers" not in repr(SENT)


def test_status_and_headers_can_be_given() -> None:
    queue = _queue()
    answers: Answers[Thing] = Answers(queue, Examples("runtime"))
    answers.answer({"id": "a"}, status=201, headers={"A": "b"})
    answers.raw(b"{", status=202)
    first, second = _replies(queue, 2)
    assert (first.status, first.headers[-1]) == (201, ("A", "b"))
    assert (second.status, second.content) == (202, b"{")
    with pytest.raises(BrokenAnswer):
        answers.answer({})
    with pytest.raises(ValueError, match="201 is no error"):
        answers.error(201)


def test_examples_come_from_the_module_beside_the_client(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    module = ModuleType("acme.examples")
    vars(module)["EXAMPLES"] = {"GET /things/{thingId}": (203, '{"id": "e"}')}
    package = ModuleType("acme")
    package.__path__ = []
    module.__spec__ = __import__("importlib.machinery").machinery.ModuleSpec(
        "acme.examples", None
    )
    monkeypatch.setitem(sys.modules, "acme", package)
    monkeypatch.setitem(sys.modules, "acme.examples", module)
    made = Examples("acme").reply(_queue())
    assert (made.status, made.content) == (203, b'{"id": "e"}')


def test_where_there_is_no_example_one_is_made() -> None:
    examples = Examples("runtime")
    assert examples.reply(_queue()).content == b'{"id":"text"}'
    assert examples.reply(_queue(EXPORT)).content == b"content"
