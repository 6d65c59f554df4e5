from __future__ import annotations

import dataclasses

from generator.api.model import Answer, Content, Header, Items, Operation
from generator.api.types import (
    Kind,
    Scalar,
)

TEXT = Scalar(Kind.STRING)


def operation(method: str, *answers: Answer) -> Operation:
    return Operation(method, "/a", "/paths/~1a", "", (), None, answers, (), ())


def test_a_method_is_sent_in_capitals_unless_the_document_spells_its_own() -> None:
    assert operation("get").sent_method == "GET"
    assert operation("query").sent_method == "QUERY"
    assert operation("Copy").sent_method == "Copy"


def test_the_headers_of_all_answers_stand_together() -> None:
    first, second = (Header(name, TEXT, False, f"/{name}") for name in ("A", "B"))
    answers = Answer("200", (), (first,), "/200"), Answer("404", (), (second,), "/404")
    assert operation("get", *answers).headers == (first, second)


def test_the_item_of_a_content_is_that_of_its_stream() -> None:
    content = Content("text/event-stream", TEXT, "/c")
    assert content.item is None
    assert dataclasses.replace(content, items=Items(None)).item is None
    assert dataclasses.replace(content, items=Items(TEXT)).item == TEXT


def test_an_operation_is_called_by_its_path_as_the_document_writes_it() -> None:
    mended = dataclasses.replace(
        operation("get"), path="/a/{id}", pointer="/paths/~1a~1:id/get"
    )
    assert mended.written == "/a/:id"
    assert mended.name == "GET /a/:id"
    renamed = dataclasses.replace(
        mended, pointer="/paths/~1old/get", alias_of=mended.pointer
    )
    assert renamed.written == "/a/:id"


def test_an_operation_that_stands_elsewhere_is_called_by_its_path() -> None:
    assert dataclasses.replace(operation("get"), pointer="/x").name == "GET /a"
