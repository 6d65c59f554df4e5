"""Names that differ in their spelling alone."""

from __future__ import annotations

import pytest

from generator.documents.spelling import letters


@pytest.mark.parametrize("name", ["petId", "pet_id", "PET-ID", "{pet.id}"])
def test_case_and_punctuation_do_not_count(name: str) -> None:
    assert letters(name) == "petid"


def test_letters_and_digits_of_every_script_do() -> None:
    assert letters("Straße 2") == "strasse2"
    assert letters("宠物-id") == "宠物id"
    assert letters("--") == ""
