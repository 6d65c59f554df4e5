from __future__ import annotations

import dataclasses

import pytest

from generator.api.model import (
    Alias,
    Answer,
    Content,
    Definition,
    Header,
    Items,
    Model,
    Operation,
    Property,
    definition_references,
    resolved,
    takes_null,
)
from generator.api.types import (
    NULL,
    Array,
    Implied,
    Kind,
    ModelRef,
    Scalar,
    Type,
    Union,
    nullable,
)

TEXT = Scalar(Kind.STRING)
DEFINITIONS: dict[str, Definition] = {
    "/pet": Model("/pet", (Property("a", Array(ModelRef("/toy")), True, "/pet/a"),)),
    "/any": Model("/any", (), implied=True),
    "/toy": Alias("/toy", ModelRef("/word")),
    "/word": Alias("/word", TEXT),
    "/maybe": Alias("/maybe", nullable(TEXT)),
    "/loop": Alias("/loop", ModelRef("/back")),
    "/back": Alias("/back", ModelRef("/loop")),
}


def test_an_alias_is_what_it_stands_for_in_the_end() -> None:
    assert resolved(ModelRef("/toy"), DEFINITIONS) == TEXT
    assert resolved(ModelRef("/pet"), DEFINITIONS) == ModelRef("/pet")
    assert resolved(ModelRef("/unknown"), DEFINITIONS) == ModelRef("/unknown")
    assert resolved(TEXT, DEFINITIONS) == TEXT


def test_aliases_that_go_in_a_circle_end() -> None:
    assert isinstance(resolved(ModelRef("/loop"), DEFINITIONS), ModelRef)
    assert not takes_null(ModelRef("/loop"), DEFINITIONS)


@pytest.mark.parametrize(
    ("type_", "takes"),
    [
        (TEXT, False),
        (NULL, True),
        (nullable(TEXT), True),
        (ModelRef("/maybe"), True),
        (Union((TEXT, ModelRef("/maybe"))), True),
        (Array(NULL), False),
        (ModelRef("/pet"), False),
        (ModelRef("/any"), True),
        (Implied(ModelRef("/pet")), True),
    ],
)
def test_null_is_found_through_aliases_and_in_what_names_no_type(
    type_: Type, takes: bool
) -> None:
    assert takes_null(type_, DEFINITIONS) is takes


def test_a_definition_names_what_its_members_and_its_further_ones_name() -> None:
    extra = dataclasses.replace(DEFINITIONS["/pet"], extra=ModelRef("/word"))
    assert list(definition_references(extra)) == ["/toy", "/word"]
    assert list(definition_references(DEFINITIONS["/toy"])) == ["/word"]
    assert list(definition_references(DEFINITIONS["/any"])) == []


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
