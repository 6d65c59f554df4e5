from __future__ import annotations

import pytest

from generator.api.regular import matches, readable


@pytest.mark.parametrize("pattern", ["(?=a)", "(?<!a)b", r"(a)\1", "("])
def test_a_pattern_that_cannot_be_read_forbids_nothing(pattern: str) -> None:
    assert not readable(pattern)
    assert matches(pattern, "zzz")


def test_a_pattern_may_be_found_anywhere_in_a_value() -> None:
    assert readable("b+")
    assert matches("b+", "abbc")
    assert not matches("^b+$", "abbc")


def test_a_pattern_that_grows_exponentially_elsewhere_is_linear_here() -> None:
    assert not matches("^(a+)+$", "a" * 5000 + "b")
