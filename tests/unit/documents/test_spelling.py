"""Names that differ in their spelling alone, and the spelling of values."""

from __future__ import annotations

import pytest

from generator.documents.spelling import letters, written
from generator.documents.tree import JSON
from generator.problems import Place


@pytest.mark.parametrize("name", ["petId", "pet_id", "PET-ID", "{pet.id}"])
def test_case_and_punctuation_do_not_count(name: str) -> None:
    assert letters(name) == "petid"


def test_letters_and_digits_of_every_script_do() -> None:
    assert letters("Straße 2") == "strasse2"
    assert letters("宠物-id") == "宠物id"
    assert letters("--") == ""


@pytest.mark.parametrize(
    ("line", "column", "value", "text"),
    [
        ("enum: [4.10, b]", 8, 4.1, "4.10"),
        ("  - 1e3  # thousand", 5, 1000.0, "1e3"),
        ('{"const": 2.0}', 2, 2.0, "2.0"),
        ("const:  +44", 1, 44, "+44"),
        ("- True", 3, True, "True"),
        ("- 1", 3, True, None),
        ("- &a 4.1", 3, 4.1, None),
        ("- *a", 3, 4.1, None),
        ("- 4.1 b", 3, 4.1, None),
        ("const:", 1, 4.1, None),
    ],
)
def test_a_value_is_spelt_as_it_stands(
    line: str, column: int, value: JSON, text: str | None
) -> None:
    assert written(value, Place("api.yaml", 1, column, line)) == text


def test_of_a_whole_file_no_value_is_seen() -> None:
    assert written(1, Place("api.yaml")) is None
