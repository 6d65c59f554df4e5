from __future__ import annotations

import pytest

from generator.python.plurals import is_plural, names_several, singular


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("imports", "import"),
        ("companies", "company"),
        ("boxes", "box"),
        ("statuses", "status"),
        ("causes", "cause"),
        ("sizes", "size"),
        ("databases", "database"),
        ("schemas", "schema"),
        ("classes", "class"),
        ("cookies", "cookie"),
        ("APIs", "Api"),
        ("People", "Person"),
        ("status", "status"),
        ("series", "series"),
        ("news", "news"),
        ("analysis", "analysis"),
        ("address", "address"),
        ("ties", "tie"),
        ("data", "data"),
    ],
)
def test_a_plural_is_read_by_its_ending(plural: str, one: str) -> None:
    assert singular(plural) == one
    assert is_plural(plural) is (plural != one)


@pytest.mark.parametrize(
    ("word", "several"),
    [
        ("files", True),
        ("files_on_hold", True),
        ("logsByIndex", True),
        ("people-without-pets", True),
        ("call_with_participants", False),
        ("for_sales", True),
        ("file_on_hold", False),
        ("by", False),
    ],
)
def test_a_word_names_several_by_what_stands_before_a_preposition(
    word: str, *, several: bool
) -> None:
    assert names_several(word) is several
