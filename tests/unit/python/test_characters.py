from __future__ import annotations

import pytest

from generator.python.characters import columns, is_literal, readable


@pytest.mark.parametrize(
    ("text", "wide"), [("abc", 3), ("é", 1), ("中文", 4), ("ｗ", 2), ("", 0)]
)
def test_wide_characters_take_two_columns(text: str, wide: int) -> None:
    assert columns(text) == wide


@pytest.mark.parametrize("character", ["a", " ", "~", "é", "中", "\U0001f600"])
def test_what_prints_everywhere_stands_as_it_is(character: str) -> None:
    assert is_literal(character)


@pytest.mark.parametrize(
    "character",
    [
        "\0",
        "\n",
        "\x7f",
        "\x85",
        "\xa0",
        "\u0301",
        "\u200b",
        "\u202e",
        "\u2028",
        "\ud800",
        "\ue000",
        "\U0001f3fb",
        "\U0010ffff",
    ],
)
def test_what_cannot_be_seen_or_counted_is_escaped(character: str) -> None:
    assert not is_literal(character)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("plain text\nof two lines", "plain text\nof two lines"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\0b\u202ec", "abc"),
        ("a\tb", "a   b"),
        ("a\xa0b\u3000c", "a b c"),
        ("\ufeff\ud800é中", "é中"),
        ("\u0915\u094d\u200d\u0937", "\u0915\u094d\u200d\u0937"),
    ],
)
def test_a_text_is_readable_without_what_cannot_be_seen(text: str, found: str) -> None:
    assert readable(text) == found
