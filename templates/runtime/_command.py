"""Waiting for a job on the command line: `python -m PACKAGE wait VENDOR ID`."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib import import_module
from typing import Any, cast

from ._display import Display, say, show_rows
from ._errors import APIError, ConfigurationError
from ._jobs import Job
from ._waiting import JobTimeout, WaitError

SUCCEEDED, FAILED, USAGE, PARTIAL, TIMED_OUT, INTERRUPTED = 0, 1, 2, 3, 4, 130
"""Exit codes. A job that is not there, or cannot be asked after, has failed as well."""

_EPILOG = (
    "Credentials are read from the environment. "
    "Exit codes: 0 succeeded, 1 failed, 2 usage, 3 partly succeeded, 4 timed out."
)


@dataclass(frozen=True, slots=True)
class Waiter:
    """A method that waits for a job: the module and class of its client, and how it is called."""

    module: str
    client: str
    call: str
    arguments: tuple[str, ...]


def main(
    package: str, jobs: Mapping[str, Waiter], arguments: Sequence[str] | None = None
) -> int:
    """Runs the command and gives its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # What a server says may have characters that the terminal has not.
            stream.reconfigure(errors="backslashreplace")
    program = f"python -m {package}"
    given = _parser(program, jobs).parse_args(arguments)
    waiter = jobs[given.vendor]
    if len(given.id) != len(waiter.arguments):
        wanted = " ".join(name.upper() for name in waiter.arguments)
        say(f"{program}: wait {given.vendor} takes {wanted}", sys.stderr)
        return USAGE
    try:
        return _wait(package, waiter, given)
    except KeyboardInterrupt:
        again = " ".join([program, "wait", given.vendor, *given.id])
        say(f"the job goes on without you; wait again with: {again}", sys.stderr)
        return INTERRUPTED


def _parser(program: str, jobs: Mapping[str, Waiter]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(program, description="Waits for jobs.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    wait = commands.add_parser(
        "wait", help="wait for a job and say how it ended", epilog=_EPILOG
    )
    wait.add_argument(
        "vendor", choices=list(jobs), metavar="VENDOR", help=", ".join(jobs)
    )
    wait.add_argument("id", nargs="+", metavar="ID", help="what the job is called")
    wait.add_argument(
        "--timeout", type=float, default=3600, metavar="SECONDS", help="default: 3600"
    )
    wait.add_argument("--json", action="store_true", help="print the job as JSON")
    wait.add_argument("--base-url", metavar="URL", help="another address of the API")
    return parser


def _wait(package: str, waiter: Waiter, given: argparse.Namespace) -> int:
    kind: Any = getattr(import_module(waiter.module, package), waiter.client)
    error: Exception | None = None
    job: Job[Any] | None
    try:
        with kind(base_url=given.base_url) as client, Display(sys.stderr) as display:
            method = cast("Callable[..., Job[Any]]", _find(client, waiter.call))
            job = method(*given.id, timeout=given.timeout, on_progress=display.show)
    except WaitError as ended:
        error, job = ended, ended.job
    except (APIError, ConfigurationError, ValueError) as failed:
        say(str(failed), sys.stderr)
        return USAGE if isinstance(failed, ConfigurationError) else FAILED
    if given.json:
        json.dump(_as_json(job, error), sys.stdout, indent=2)
        sys.stdout.write("\n")
    else:
        say(str(error or job), sys.stderr if error else sys.stdout)
        if job is not None:
            show_rows(job.row_errors(), sys.stdout)
    return _code(job, error)


def _find(client: object, call: str) -> object:
    found = client
    for name in call.split("."):
        found = getattr(found, name)
    return found


def _code(job: Job[Any] | None, error: Exception | None) -> int:
    if isinstance(error, JobTimeout):
        return TIMED_OUT
    if error is not None or job is None:
        return FAILED
    return PARTIAL if job.is_partial else SUCCEEDED


def _as_json(job: Job[Any] | None, error: Exception | None) -> dict[str, object]:
    if job is None:
        return {"status": None, "message": str(error)}
    progress = job.progress
    return {
        "status": job.status,
        "state": job.state,
        "partial": job.is_partial,
        "message": None if error is None else str(error),
        "progress": {
            "percent": progress.percent,
            "done": progress.done,
            "total": progress.total,
        },
        "errors": [asdict(each) for each in job.errors()],
        "row_errors": [asdict(each) for each in job.row_errors()],
    }
