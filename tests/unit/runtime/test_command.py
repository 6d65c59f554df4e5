"""The command line: what is printed, and the exit codes."""

from __future__ import annotations

import importlib
import io
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from runtime import (
    ConfigurationError,
    ErrorAt,
    JobCancelled,
    JobFailed,
    JobNotFound,
    JobRules,
    JobTimeout,
    Progress,
)
from runtime._command import Waiter, main
from runtime._jobs import read_job

RULES = JobRules(
    status="/status",
    success=("done",),
    failure=("failed",),
    partial_success=("/rows",),
    row_errors=(ErrorAt(at="/rows/*", message=("/why",), line="/line"),),
)
ROWS = [{"why": "bad\x1b[31m date", "line": 3}]


def job(status: str = "done", rows: Any = None) -> Any:
    return read_job(None, json.dumps({"status": status, "rows": rows}).encode(), RULES)


class Fake:
    """A client whose one wait ends as the test wants."""

    end: Any = None
    seen: list[Any] = []  # noqa: RUF012

    def __init__(self, base_url: str | None) -> None:
        type(self).seen = [base_url]
        self.imports = self

    def __enter__(self) -> Fake:
        return self

    def __exit__(self, *args: object) -> None:
        return None

    def wait(self, *args: str, timeout: float, on_progress: Any) -> Any:
        self.seen.extend([args, timeout])
        on_progress(Progress("done", 50.0, None, None, None))
        if isinstance(self.end, BaseException):
            raise self.end
        return self.end


@pytest.fixture(autouse=True)
def _fake(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("fake_clients")
    module.Fake = Fake  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "fake_clients", module)


def run(end: Any, *arguments: str) -> int:
    Fake.end = end
    jobs = {"acme": Waiter("fake_clients", "Fake", "imports.wait", ("id",))}
    return main("acme_clients", jobs, ["wait", "acme", *(arguments or ("a1",))])


@pytest.mark.parametrize(
    ("end", "code"),
    [
        (job(), 0),
        (job(rows=ROWS), 3),
        (JobFailed("failed", job("failed")), 1),
        (JobCancelled("cancelled", job()), 1),
        (JobNotFound("no such job"), 1),
        (JobTimeout("still running", job("going")), 4),
        (ConfigurationError("pass api_key="), 2),
        (KeyboardInterrupt(), 130),
    ],
)
def test_the_exit_code_tells_how_a_job_ended(end: Any, code: int) -> None:
    assert run(end) == code


def test_the_rows_that_failed_are_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    run(job(rows=ROWS))
    out, err = capsys.readouterr()
    assert out.splitlines() == [
        "<Job done: succeeded, partial>",
        "line\tmessage",
        "3\tbad\ufffd[31m date",
    ]
    assert err == ""


def test_json_is_for_machines(capsys: pytest.CaptureFixture[str]) -> None:
    run(JobFailed("it broke", job("failed", rows=ROWS)), "a1", "--json")
    out, _ = capsys.readouterr()
    said = json.loads(out)
    assert (said["status"], said["state"]) == ("failed", "failed")
    assert said["message"] == "it broke"
    assert [row["line"] for row in said["row_errors"]] == [3]
    assert "\x1b" not in out
    run(JobNotFound("no such job"), "a1", "--json")
    assert json.loads(capsys.readouterr().out) == {
        "status": None,
        "message": "no such job",
    }


def test_arguments_reach_the_wait() -> None:
    run(job(), "a1", "--timeout", "5", "--base-url", "http://localhost:1")
    assert Fake.seen == ["http://localhost:1", ("a1",), 5.0]


def test_a_wrong_number_of_arguments_is_a_usage_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(job(), "a1", "b2") == 2
    assert "wait acme takes ID" in capsys.readouterr().err


def test_an_interruption_leaves_the_job_alone_and_says_how_to_resume(
    capsys: pytest.CaptureFixture[str],
) -> None:
    run(KeyboardInterrupt())
    assert "python -m acme_clients wait acme a1" in capsys.readouterr().err


def test_every_vendor_of_the_package_can_be_waited_for() -> None:
    command = importlib.import_module("vendor_clients.__main__")
    assert set(command.JOBS) == {"micro", "pinecone", "qobra", "rally"}
    assert Path(command.__file__).name == "__main__.py"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
def test_a_terminal_may_lack_characters_of_a_server(
    monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    said = io.BytesIO()
    stream = io.TextIOWrapper(said, encoding=encoding, write_through=True)
    monkeypatch.setattr(sys, "stdout", stream)
    run(job(rows=[{"why": "\u65e5\u672c", "line": 3}]))
    assert b"\\u65e5\\u672c" in said.getvalue()
