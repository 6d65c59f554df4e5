from __future__ import annotations

import pytest

from generator.api.regular import Obstacle, matches, obstacle, readable, spelt


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


@pytest.mark.parametrize(
    ("pattern", "value", "other"),
    [
        ("^[[A-Z]{1,3}$", "[A", "a"),
        ("^[^[]+$", "ab", "a[b"),
        ("^[a[b]c$", "[c", "a"),
        (r"^[\w-\./]+$", "a-./b", "a b"),
        (r"^[.-\w]+$", "a-.", "a b"),
        ("^[a&&b]$", "&", "c"),
        ("^[+--]$", ",", "."),
        (r"^\<\w+\>$", "<b>", "b"),
        ("^{.*}$", "{a}", "a"),
        (r"^[\[\]]{2}$", "[]", "["),
    ],
)
def test_what_is_special_to_the_engine_alone_is_a_character(
    pattern: str, value: str, other: str
) -> None:
    assert matches(spelt(pattern), value)
    assert not matches(spelt(pattern), other)


@pytest.mark.parametrize(
    "pattern",
    [
        "^[a-z]{1,3}$",
        "^[[:alpha:]_-]+$",
        r"^[\w-]+$",
        r"^\p{L}+\u{61}[^\[\-]$",
        r"^[\w.+-]+@",
        "(?<word>a)",
        "[a",
        "[[",
    ],
)
def test_a_pattern_that_the_engine_reads_alike_stays(pattern: str) -> None:
    assert spelt(pattern) == pattern


@pytest.mark.parametrize("piece", ["[", r"\u{", "[[:a", "{"])
def test_a_pattern_of_any_length_is_spelt_in_linear_time(piece: str) -> None:
    assert not readable(spelt(piece * 100_000 + "\\"))
