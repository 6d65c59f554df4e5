"""Types in words."""

from __future__ import annotations

import pytest

from generator.api.types import (
    ANY,
    NULL,
    Array,
    Choice,
    Implied,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tag,
    Tuple,
    Type,
    Union,
)
from generator.explain.words import type_words

STRING = Scalar(Kind.STRING)
PET = ModelRef("/components/schemas/Pet")


@pytest.mark.parametrize(
    ("type_", "said"),
    [
        (ANY, "any value"),
        (Scalar(Kind.STRING, Limits(min_length=1)), "a string (at least 1 character)"),
        (
            Scalar(Kind.INTEGER, Limits(minimum=1, exclusive_maximum=9)),
            "an integer (at least 1, less than 9)",
        ),
        (
            Scalar(Kind.STRING, Limits(pattern="^a", max_length=2)),
            "a string (at most 2 characters, matching '^a')",
        ),
        (Choice(("a", None), closed=True), 'one of "a", null'),
        (Choice((1,)), "the value 1 (another one is kept)"),
        (
            Choice(tuple(range(10)), closed=True),
            "one of 0, 1, 2, 3, 4, 5, 6, 7 and 2 more",
        ),
        (
            Array(STRING, Limits(max_length=3, unique=True)),
            "a list of a string (at most 3 items, each once)",
        ),
        (
            Tuple((STRING, NULL), PET),
            "a list of a string, then null, then any number of Pet",
        ),
        (
            Map(PET, Limits(min_length=1)),
            "an object whose members are Pet (at least 1 member)",
        ),
        (Implied(STRING), "a string, or a value of another kind"),
        (Union((STRING, PET, NULL)), "a string, Pet or null"),
        (
            Union((PET, STRING), Tag("kind", ())),
            "Pet or a string, told apart by 'kind'",
        ),
    ],
)
def test_a_type_is_a_phrase(type_: Type, said: str) -> None:
    assert type_words(type_, lambda pointer: pointer.rpartition("/")[2]) == said


@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_has_words(kind: Kind) -> None:
    assert " " in type_words(Scalar(kind), str) or kind is Kind.NULL
