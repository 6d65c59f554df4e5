"""Tokens of scripts, and object literals as JSON with their places."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.documents.pages.javascript import (
    NoLiteral,
    carried,
    decoded,
    literal,
    tokens,
)
from generator.documents.text import PartLines
from generator.documents.tree import Text


def texts(script: str) -> list[str]:
    return [token.text for token in tokens(script)]


def value(script: str) -> object:
    part, _ = literal(Text("a.js", script), 0, len(script))
    return json.loads(part.content)


def test_comments_and_space_are_no_tokens() -> None:
    script = "a // b: {\n = /* c: { */ 1 <!-- d\n;"
    assert texts(script) == ["a", "=", "1", ";"]


def test_texts_are_one_token_whatever_they_hold() -> None:
    assert texts("""x = "a//{" + 'it\\'s' + `two\nlines`""") == [
        "x",
        "=",
        '"a//{"',
        "+",
        "'it\\'s'",
        "+",
        "`two\nlines`",
    ]


def test_a_text_that_is_never_closed_does_not_swallow_the_next_line() -> None:
    assert texts("a = \"b\nc = 'd'") == ["a", "=", '"', "b", "c", "=", "'d'"]


def test_a_slash_is_a_regular_expression_where_a_value_is_due() -> None:
    assert texts("x(/[\"/]'{/g, 4 / 2 / y)") == [
        "x",
        "(",
        "/[\"/]'{/g",
        ",",
        "4",
        "/",
        "2",
        "/",
        "y",
        ")",
    ]


def test_offsets_are_those_of_the_script() -> None:
    assert [token.offset for token in tokens("  a = {b}", 2, 8)] == [2, 4, 6, 7]


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ('{"a": [1, -2.5e3, true, null]}', {"a": [1, -2500.0, True, None]}),
        ("{a: 1, $b_1: 2, 'c': 3, 200: 4}", {"a": 1, "$b_1": 2, "c": 3, "200": 4}),
        ("{a: [1, 2,], b: {c: 1,},}", {"a": [1, 2], "b": {"c": 1}}),
        ("{a: 0x1F, b: .5, c: 5., d: -.5}", {"a": 31, "b": 0.5, "c": 5, "d": -0.5}),
        ("{a: 'say \"it\\'s\"', b: `x\ny`}", {"a": 'say "it\'s"', "b": "x\ny"}),
        (
            r"{a: '\x41\u0042\u{43}\v\0\q\
', b: 'A\/\\\ud83d\ude00'}",
            {"a": "ABC\v\0q", "b": "A/\\\U0001f600"},
        ),
        ("{a /* b */: 1 // c\n}", {"a": 1}),
        ("{true: false, null: true}", {"true": False, "null": True}),
    ],
)
def test_literals_become_json(script: str, expected: object) -> None:
    assert value(script) == expected


@pytest.mark.parametrize(
    ("script", "column"),
    [
        ("{a: b}", 5),
        ("{a: f()}", 5),
        ("{a: 1 + 2}", 7),
        ("{a: `x${y}`}", 5),
        ("{...rest}", 2),
        ("{get: function () {}}", 7),
        ("{a: undefined}", 5),
        ("{a: 1", 5),
    ],
)
def test_what_has_to_be_computed_is_no_literal(script: str, column: int) -> None:
    with pytest.raises(NoLiteral) as caught:
        value(script)
    assert caught.value.offset == column - 1


def test_a_literal_ends_where_its_brace_closes() -> None:
    script = "spec: {a: '}'}, x: {"
    part, end = literal(Text("a.js", script), 6, len(script))
    assert (part.content, script[end:]) == ('{"a":"}"}', ", x: {")


def test_rewritten_tokens_keep_their_places() -> None:
    script = "{\n  a: 'b', // c\n  d: 0x10,\n}"
    part, _ = literal(Text("a.js", script), 0, len(script))
    lines = PartLines(part)
    at = {
        key: str(lines.place(part.content.index(key)))
        for key in ('"a"', '"b"', '"d"', "16")
    }
    assert at == {
        '"a"': "a.js:2:3",
        '"b"': "a.js:2:6",
        '"d"': "a.js:3:3",
        "16": "a.js:3:6",
    }


@given(st.text())
def test_a_text_is_decoded_as_it_was_written(text: str) -> None:
    written = json.dumps(text)
    (token,) = tokens(written)
    assert decoded(token) == text


@given(st.text(alphabet="{}[]:,'\"`/\\*x1.- \n$a", max_size=60))
def test_any_script_is_read_to_its_end_or_refused(script: str) -> None:
    found = list(tokens(script))
    assert all(script.startswith(t.text, t.offset) for t in found)
    try:
        part, end = literal(Text("a.js", "{" + script), 0, len(script) + 1)
    except NoLiteral as stop:
        assert 0 <= stop.offset <= len(script) + 1
    else:
        assert end <= len(script) + 1
        assert part.content[0] == "{"


@pytest.mark.parametrize("quote", ["'", '"', "`"])
def test_every_character_of_a_text_of_json_has_its_place(quote: str) -> None:
    document = {"a": "Ä \U0001f600\n'q' \"x\" `y`", "b": [1]}
    said = json.dumps(document, ensure_ascii=False).replace("\\", "\\\\")
    said = said.replace(quote, "\\" + quote).replace("\U0001f600", "\\ud83d\\ude00")
    said = said.replace("Ä", "\\xC4").replace("b", "\\u{62}").replace(",", ",\\\n")
    text = Text("a.js", f"x = JSON . parse( {quote}{said}{quote} ) ;")
    part, stop = carried(text, 4, len(text.content))
    assert json.loads(part.content) == document
    assert text.content[stop:] == " ;"
    lines = text.content.split("\n")
    places = [PartLines(part).place(at) for at in range(len(part.content))]
    for char, place in zip(part.content, places, strict=True):
        assert lines[place.line - 1][place.column - 1] in (char, "\\")


def test_half_of_a_pair_in_a_text_stands_for_no_character() -> None:
    text = Text("a.js", r"""JSON.parse('{"a": "\ud800"}')""")
    assert carried(text, 0, len(text.content))[0].content == '{"a": "\ufffd"}'


@pytest.mark.parametrize(
    "script",
    [
        "JSON.parse(f('{}'))",
        "JSON.parse('{}' + x)",
        "JSON.parse('{}').a",
        "JSON.parse(`{${x}}`)",
        "JSON",
        "'{}' + x",
        "'{}'.trim()",
    ],
)
def test_what_has_to_be_computed_is_not_carried(script: str) -> None:
    with pytest.raises(NoLiteral):
        carried(Text("a.js", script), 0, len(script))
