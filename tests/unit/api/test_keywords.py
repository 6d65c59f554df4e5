from __future__ import annotations

import pytest

from generator.api.keywords import ANNOTATIONS, LOWER, UPPER, constrains


@pytest.mark.parametrize("keyword", ["minimum", "properties", "pattern", "unknown"])
def test_what_narrows_the_values_constrains(keyword: str) -> None:
    assert constrains(keyword)


@pytest.mark.parametrize("keyword", ["description", "example", "$id", "x-anything"])
def test_what_describes_them_does_not(keyword: str) -> None:
    assert not constrains(keyword)


def test_a_bound_is_of_one_side_and_no_annotation() -> None:
    assert not set(LOWER) & set(UPPER)
    assert not ANNOTATIONS & {*LOWER, *UPPER}
    assert [word.replace("min", "max").replace("Min", "Max") for word in LOWER] == list(
        UPPER
    )
