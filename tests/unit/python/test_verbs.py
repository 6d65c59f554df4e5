from __future__ import annotations

import pytest

from generator.python.verbs import is_lone_verb, is_verb, may_be_verb


@pytest.mark.parametrize(
    ("word", "verb", "lone"),
    [
        ("cancel", True, True),
        ("Cancel", True, True),
        ("resetPassword", True, False),
        ("reset-password", True, False),
        ("user", False, False),
        ("canceled", False, False),
        ("+", False, False),
    ],
)
def test_a_verb_is_an_imperative_or_begins_with_one(
    word: str, verb: bool, lone: bool
) -> None:
    assert (is_verb(word), is_lone_verb(word)) == (verb, lone)


def test_a_word_may_be_a_verb_that_names_things_elsewhere() -> None:
    assert may_be_verb("export") and may_be_verb("checkPin") and may_be_verb("cancel")
    assert not may_be_verb("auth")
