from __future__ import annotations

import pytest

from generator.python.plurals import is_plural, singular


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
