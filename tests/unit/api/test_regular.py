from __future__ import annotations

import pytest

from generator.api.regular import Obstacle, matches, obstacle, readable


@pytest.mark.parametrize("pattern", ["(?=a)", "(?<!a)b", r"(a)\1", "("])
def test_a_pattern_that_cannot_be_read_forbids_nothing(pattern: str) -> None:
    assert not readable(pattern)
    assert matches(pattern, "zzz")


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("^a+$", None),
        ("a(?!b)", Obstacle.WORDS),
        (r"(a)\1", Obstacle.WORDS),
        ("^.{1,2097152}$", Obstacle.SIZE),
        ("[a-z", Obstacle.SYNTAX),
        ("*.txt", Obstacle.SYNTAX),
    ],
)
def test_what_cannot_be_read_says_why(pattern: str, found: Obstacle | None) -> None:
    assert obstacle(pattern) is found


def test_a_pattern_may_be_found_anywhere_in_a_value() -> None:
    assert readable("b+")
    assert matches("b+", "abbc")
    assert not matches("^b+$", "abbc")


def test_a_pattern_that_grows_exponentially_elsewhere_is_linear_here() -> None:
    assert not matches("^(a+)+$", "a" * 5000 + "b")
