"""A file of drift: a line for each shape, once in its life, from any thread."""

from __future__ import annotations

import json
import logging
import threading
from pathlib import Path

import pytest
from runtime._drift import Drift, DriftLog, Fault
from runtime._drift_file import DriftFile

DRIFT = Drift("GET /a", 200, "/b", "string_type", "number", "acme.Client")


def _lines(path: Path) -> list[object]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_a_line_says_what_where_and_whose(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    file = DriftFile(path)
    assert path.read_text() == ""
    log = DriftLog(file, "acme.Client")
    log.reporter("GET /a", 200)(Fault("/b", "string_type", "number"))
    assert _lines(path) == [
        {
            "operation": "GET /a",
            "status": 200,
            "location": "/b",
            "error": "string_type",
            "found": "number",
            "client": "acme.Client",
        }
    ]
    assert repr(file) == f"DriftFile('{path}')"


def test_what_the_file_has_is_not_written_again(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    for _ in range(2):
        file = DriftFile(str(path))
        file(DRIFT)
        file(DRIFT)
    assert len(_lines(path)) == 1


def test_half_a_line_of_a_killed_program_stays_alone(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    path.write_bytes(b'{"operation": "GE\xff')
    DriftFile(path)(DRIFT)
    lines = path.read_bytes().splitlines()
    assert lines[0] == b'{"operation": "GE\xff'
    assert json.loads(lines[1])["location"] == "/b"


def test_many_threads_write_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "drift.jsonl"
    file = DriftFile(path)
    start = threading.Barrier(8)

    def tell(number: int) -> None:
        start.wait()
        for each in range(20):
            file(
                Drift("GET /a", 200, f"/{each}", "missing", "nothing", f"c{number % 2}")
            )

    threads = [threading.Thread(target=tell, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(_lines(path)) == 40


def test_a_file_that_cannot_be_opened_is_an_error_at_once(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="drift"):
        DriftFile(tmp_path / "nowhere" / "drift.jsonl")


def test_a_file_that_is_lost_later_stops_no_call(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = tmp_path / "drift.jsonl"
    file = DriftFile(path)
    path.unlink()
    path.mkdir()
    with caplog.at_level(logging.WARNING):
        file(DRIFT)
    assert "cannot be written" in caplog.text
