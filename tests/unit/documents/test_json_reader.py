from __future__ import annotations

import math

import pytest

from generator.documents.json_reader import read
from generator.documents.pointers import JSON
from generator.documents.text import Lines, Text
from generator.problems import Fatal, Outcome, Problem, Problems


def load(content: str) -> tuple[JSON, list[Problem]]:
    problems = Problems()
    text = Text("a.json", content)
    value, _ = read(text, Lines(text), problems)
    return value, list(problems)


def fault(content: str) -> tuple[str, str]:
    with pytest.raises(Fatal) as caught:
        load(content)
    problem = caught.value.problem
    assert problem.outcome is Outcome.ERROR
    assert problem.remedy
    return problem.code, str(problem.place)


def summary(problems: list[Problem]) -> list[tuple[str, str, str]]:
    return [(p.code, str(p.place), p.pointer) for p in problems]


def test_numbers_are_read_exactly() -> None:
    value, problems = load("[12345678901234567890123, 1.5, -0, 1e2]")
    assert value == [12345678901234567890123, 1.5, 0, 100.0]
    assert [type(item) for item in value] == [int, float, int, float]
    assert not problems


def test_of_a_key_given_twice_the_last_counts_and_the_second_is_reported() -> None:
    value, problems = load('{"x": [{"a/b": 1,\n "a/b": 2}]}')
    assert value == {"x": [{"a/b": 2}]}
    assert summary(problems) == [("duplicate-key", "a.json:2:2", "/x/0/a~1b")]
    assert problems[0].outcome is Outcome.REPAIRED


def test_keys_are_compared_as_text_not_as_written() -> None:
    value, problems = load(r'{"a": 1, "\u0061": 2}')
    assert value == {"a": 2}
    assert len(problems) == 1


def test_a_number_beyond_a_double_is_kept_and_reported() -> None:
    value, problems = load('{"a": 1, "b": [0, -1e400]}')
    assert value["b"][1] == -math.inf
    assert summary(problems) == [("number-not-finite", "a.json:1:19", "/b/1")]


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_words_that_json_does_not_know_as_numbers_are_reported(word: str) -> None:
    value, problems = load(f'[{{"a": {word}}}]')
    assert not math.isfinite(value[0]["a"])
    assert summary(problems) == [("number-not-finite", "a.json:1:8", "/0/a")]


def test_half_of_a_surrogate_pair_becomes_a_character_that_can_be_written() -> None:
    value, problems = load(r'{"\ud800": ["x\udc00", "\ud83d\ude00", "\\ud800"]}')
    assert value == {"\ufffd": ["x\ufffd", "\U0001f600", r"\ud800"]}
    assert [p.code for p in problems] == ["lone-surrogate", "lone-surrogate"]
    assert problems[1].place.column == 13


@pytest.mark.parametrize(
    ("escaped", "halves"),
    [
        (r"\ud83d\ude00", 0),
        (r"\uD83D\uDE00\n\ud83d\ude00", 0),
        (r"\\ud83d", 0),
        (r"\\ud83d\ude00", 1),
        (r"\ud83d\\ude00", 1),
        (r"\ude00\ud83d", 2),
        (r"\ud83d\ud83d\ude00", 1),
        (r"\ud83dx\ude00", 2),
    ],
)
def test_halves_are_told_from_pairs_and_from_backslashes(
    escaped: str, halves: int
) -> None:
    value, problems = load(f'"{escaped}"')
    assert value.count("\ufffd") == halves
    assert [p.code for p in problems] == ["lone-surrogate"] * bool(halves)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("", "a.json:1:1"),
        ('{"a": 1,\n}', "a.json:1:8"),
        ('{"a": 1\n "b": 2}', "a.json:2:2"),
        ("{'a': 1}", "a.json:1:2"),
        ('{"a": "b', "a.json:1:7"),
        ('{"a": 1} x', "a.json:1:10"),
        ('["\t"]', "a.json:1:3"),
    ],
)
def test_a_syntax_error_is_fatal_at_its_place(content: str, place: str) -> None:
    code, at = fault(content)
    assert code == "invalid-json"
    # Python before 3.13 places a trailing comma's fault after it.
    assert at in (place, "a.json:2:1")


def test_an_integer_longer_than_python_reads_is_fatal_at_its_place() -> None:
    content = f"[1.{'0' * 9000}, {'9' * 5000}, 1]"
    assert fault(content) == ("invalid-json", "a.json:1:9006")


@pytest.mark.parametrize("levels", [201, 10_000, 200_000])
def test_nesting_too_deep_is_fatal_where_it_gets_so(levels: int) -> None:
    assert fault("[" * levels + "]" * levels) == ("too-deep", "a.json:1:201")
    assert fault('{"[":' * levels + "1" + "}" * levels)[0] == "too-deep"
    assert fault("[" * levels)[0] in ("too-deep", "invalid-json")


def test_nesting_up_to_the_limit_is_read() -> None:
    value, problems = load("[" * 200 + "]" * 200)
    assert value != []
    assert not problems
