from __future__ import annotations

import ast
import math
import unicodedata

import black
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.documents.pointers import JSON
from generator.python.characters import columns
from generator.python.literals import comment, literal, markdown

BOUNDED = settings(
    max_examples=200,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)

TEXT = st.one_of(st.text(), st.text(alphabet="a\"'\\\n{}", max_size=12))
JSON_VALUES = st.recursive(
    st.one_of(
        st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), TEXT
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(TEXT, inner, max_size=4)
    ),
    max_leaves=12,
)


def black_keeps(source: str) -> bool:
    return black.format_str(source, mode=black.Mode()) == source


@BOUNDED
@given(JSON_VALUES)
def test_a_literal_reads_back_as_its_value(value: JSON) -> None:
    read = ast.literal_eval(literal(value))
    assert read == value
    assert repr(read) == repr(value)


@BOUNDED
@given(TEXT)
def test_black_keeps_the_quotes_and_escapes_of_a_text(value: str) -> None:
    assert black_keeps(f"x = [\n    {literal(value)},\n]\n")


@pytest.mark.parametrize(
    ("value", "source"),
    [
        (None, "None"),
        (True, "True"),
        (-0.0, "-0.0"),
        (1e16, "1e16"),
        (math.inf, "1e999"),
        (-math.inf, "-1e999"),
        ([], "[]"),
        ({"a": [1, "b"]}, '{"a": [1, "b"]}'),
        ("it's", '"it\'s"'),
        ('say "hi"', "'say \"hi\"'"),
        ("'\"", '"\'\\""'),
        ("Übergröße 中文 🎉", '"Übergröße 中文 🎉"'),
        ("a\nb\t\\", '"a\\nb\\t\\\\"'),
        ("\x00\x1b\x7f\x85", '"\\x00\\x1b\\x7f\\x85"'),
        ("\u202e\u2066\u200b\ufeff\u2028", '"\\u202e\\u2066\\u200b\\ufeff\\u2028"'),
        ("\ud800", '"\\ud800"'),
        ("\U000e0041\uffff\ue000", '"\\U000e0041\\uffff\\ue000"'),
    ],
)
def test_each_kind_of_value_has_its_form(value: JSON, source: str) -> None:
    assert literal(value) == source


def test_nan_has_no_literal_and_becomes_a_call() -> None:
    assert math.isnan(eval(literal(math.nan)))


@pytest.mark.parametrize("digits", [4214, 4299, 4300, 20_000])
def test_an_integer_of_any_size_reads_back(digits: int) -> None:
    for value in (10**digits, 1 - 10**digits):
        assert ast.literal_eval(literal(value)) == value
        assert black_keeps(f"x = [\n    {literal(value)},\n]\n")


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(TypeError, match="no JSON value: set"):
        literal({1})


def test_no_character_of_a_literal_is_invisible_or_of_unsettled_width() -> None:
    for code in (*range(0x3400), *range(0xD700, 0x20000), *range(0xE0000, 0xE0200)):
        character = chr(code)
        source = literal(character)
        if character in source and not character.isascii():
            assert unicodedata.category(character) not in {"Cc", "Cf", "Co", "Cs", "Mn"}
            assert black.strings.str_width(source) == columns(source)


def test_a_comment_is_one_line_without_unprintable_characters() -> None:
    assert comment(" a\r\nb\u2028c\t\x00d\u202e ") == "a b c d"


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("type: ignore", "type : ignore"),
        ("fmt: off", "fmt : off"),
        ("a # pyright: basic", "a # pyright : basic"),
        ("-*- coding: latin-1 -*-", "-*- coding : latin-1 -*-"),
        ("the content-type: text", "the content-type: text"),
    ],
)
def test_a_comment_gives_no_orders_to_tools(text: str, safe: str) -> None:
    assert comment(text) == safe


@BOUNDED
@given(TEXT)
def test_a_comment_never_changes_the_file_around_it(text: str) -> None:
    line = comment(text)
    source = f"# {line}\nx = 1\n" if line else "x = 1\n"
    assert black_keeps(source)
    assert ast.dump(ast.parse(source.encode())) == ast.dump(ast.parse("x = 1\n"))


def test_markdown_has_no_markup_of_the_vendor() -> None:
    assert markdown("A *b*\n<script>[x](y)") == r"A \*b\* \<script\>\[x\](y)"
    assert markdown("Rally (v2)") == "Rally (v2)"
