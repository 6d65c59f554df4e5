from __future__ import annotations

import math

import pytest

from generator.documents.pointers import JSON
from generator.documents.text import Lines, Text
from generator.documents.yaml_reader import read
from generator.problems import Fatal, Problem, Problems


def load(content: str) -> tuple[JSON, list[Problem]]:
    problems = Problems()
    text = Text("a.yaml", content)
    value, _, _ = read(text, Lines(text), problems)
    return value, list(problems)


def fault(content: str) -> tuple[str, str]:
    with pytest.raises(Fatal) as caught:
        load(content)
    return caught.value.problem.code, str(caught.value.problem.place)


def test_quoted_and_block_scalars_are_text() -> None:
    value, _ = load("a: '1'\nb: \"null\"\nc: |\n  true\nd: >-\n  3\n")
    assert value == {"a": "1", "b": "null", "c": "true\n", "d": "3"}


def test_keys_are_the_text_they_are_written_as() -> None:
    value, problems = load("200: a\ntrue: b\n1.0: c\nnull: d\n~: e\n0x1F: f\n'': g\n")
    assert list(value) == ["200", "true", "1.0", "null", "~", "0x1F", ""]
    assert not problems


def test_every_character_but_those_that_yaml_forbids_is_kept() -> None:
    kept = "\x20~\xa0\ud7ff\ue000\ufefe\uff00\ufffd\U00010000\U0010ffff"
    value, problems = load(f"a: 'b{kept}c'")
    assert (value, problems) == ({"a": f"b{kept}c"}, [])
    gone = "\0\x08\x0b\x0c\x0e\x1f\x7f\x84\x86\x9f\ud800\udfff\ufeff\ufffe\uffff"
    value, problems = load(f"a: 'b{gone}c'")
    assert value == {"a": f"b{chr(0xFFFD) * len(gone)}c"}
    assert [p.code for p in problems] == ["control-character"]


def test_a_status_and_the_same_status_in_quotes_are_one_key() -> None:
    value, problems = load("r:\n  200: a\n  '200': b\n")
    assert value == {"r": {"200": "b"}}
    assert [(p.code, str(p.place), p.pointer) for p in problems] == [
        ("duplicate-key", "a.yaml:3:3", "/r/200")
    ]


def test_tags_of_the_core_schema_are_obeyed() -> None:
    value, _ = load("[!!str 1, !!int '2', !!float 3, !!null '', !!map {}, !!seq []]")
    assert value == ["1", 2, 3, None, {}, []]
    assert fault("a: !!int x") == ("invalid-yaml", "a.yaml:1:4")
    assert fault("!!bool 1") == ("invalid-yaml", "a.yaml:1:1")


@pytest.mark.parametrize(
    "content",
    [
        "a: !!python/object/apply:os.system ['exit 1']",
        "a: !!python/name:os.system",
        "a: !include other.yaml",
        "a: !Ref {b: c}",
        "a: !!set {b, c}",
        "a: !!binary aGk=",
        "a: !!timestamp 2001-01-01",
        "a: !<tag:example.com,2000:x> [1]",
    ],
)
def test_other_tags_are_never_run_but_fatal(content: str) -> None:
    assert fault(content) == ("unknown-tag", "a.yaml:1:4")


def test_numbers_that_are_not_finite_are_kept_and_reported() -> None:
    value, problems = load("a: 1e400\nb: [.inf, .nan, .info]\n")
    assert value["a"] == math.inf
    assert [(p.code, p.pointer) for p in problems] == [
        ("number-not-finite", "/a"),
        ("number-not-finite", "/b/0"),
        ("number-not-finite", "/b/1"),
    ]


def test_an_integer_longer_than_python_reads_is_fatal() -> None:
    assert fault("a: " + "9" * 5000) == ("invalid-yaml", "a.yaml:1:4")


def test_characters_that_yaml_forbids_are_replaced_and_reported() -> None:
    value, problems = load('é: "b\x08c"\nd: \ufeffe\n')
    assert value == {"é": "b\ufffdc", "d": "\ufffde"}
    assert [(p.code, str(p.place)) for p in problems] == [
        ("control-character", "a.yaml:1:6")
    ]


def test_a_text_without_a_document_is_null() -> None:
    assert load("") == (None, [])
    assert load("# nothing\n") == (None, [])
