"""Definitions, and what types come down to through them."""

from __future__ import annotations

import dataclasses

import pytest

from generator.api.definitions import (
    Alias,
    Definition,
    Model,
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
