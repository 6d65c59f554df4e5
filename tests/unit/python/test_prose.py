from __future__ import annotations

import pytest

from generator.api.definitions import Text
from generator.python.prose import ended, sentences


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        (Text(), []),
        (Text(summary="Gets it"), ["Gets it."]),
        (Text(summary="Gets it", description="More."), ["Gets it.", "More."]),
        (
            Text(summary="Gets it", description="Gets it.\n\nMore."),
            ["Gets it.", "More."],
        ),
        (Text(summary="Gets `it`", description="gets it"), ["Gets `it`."]),
        (Text(description="One line"), ["One line."]),
        (Text(description="Two\nlines"), ["Two\nlines"]),
        (Text(description="a\n \n\nb"), ["a.", "b"]),
        (Text(description="  \n "), []),
        (Text(summary="Old", deprecated=True), ["Old.", "Deprecated."]),
        (Text(deprecated=True), ["Deprecated."]),
    ],
)
def test_words_are_paragraphs_summary_first(text: Text, paragraphs: list[str]) -> None:
    assert sentences(text) == paragraphs


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("a", "a."),
        ("a.", "a."),
        ("a?", "a?"),
        ("你好。", "你好。"),
        ("# Heading", "Heading."),
        ("  a  ", "a."),
        ("", ""),
    ],
)
def test_a_sentence_ends_as_one(sentence: str, read: str) -> None:
    assert ended(sentence) == read
