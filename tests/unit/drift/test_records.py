"""The lines of a drift file, each a record or a problem."""

from __future__ import annotations

import json

import pytest

from generator.documents.text import Text
from generator.drift.records import read_records
from generator.problems import Fatal, Problems

LINE = {
    "operation": "GET /pets",
    "status": 200,
    "location": "/name",
    "error": "missing",
    "found": "nothing",
    "client": "acme.Client",
}


def _file(*rows: object) -> Text:
    return Text("drift.jsonl", "".join(f"{json.dumps(row)}\n" for row in rows))


def test_each_record_is_read_once_with_its_place() -> None:
    problems = Problems()
    found = read_records(_file(LINE, {**LINE, "status": None}, LINE), problems)
    assert [str(record) for record in found] == [
        "GET /pets 200: nothing at /name (missing)",
        "GET /pets: nothing at /name (missing)",
    ]
    assert [str(record.place) for record in found] == [
        "drift.jsonl:1:1",
        "drift.jsonl:2:1",
    ]
    assert [*problems] == []


@pytest.mark.parametrize(
    "row",
    [
        [],
        "text",
        {**LINE, "status": "200"},
        {**LINE, "status": True},
        {**LINE, "location": "name"},
        {name: value for name, value in LINE.items() if name != "found"},
        {**LINE, "client": None},
    ],
)
def test_a_line_that_is_no_record_is_a_problem(row: object) -> None:
    problems = Problems()
    assert len(read_records(_file(row, LINE), problems)) == 1
    assert [(p.code, str(p.place)) for p in problems] == [
        ("drift-no-record", "drift.jsonl:1:1")
    ]


def test_a_file_without_records_is_refused() -> None:
    with pytest.raises(Fatal) as caught:
        read_records(Text("drift.jsonl", "\n"), Problems())
    assert caught.value.problem.code == "drift-no-record"
