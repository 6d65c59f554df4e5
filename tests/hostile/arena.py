"""A process of its own for each hostile document: forked from a warm one, bounded, and watched.

`python -m tests.hostile.arena` takes a `Round` as a line of JSON and answers with an `Account`.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import os
import pkgutil
import resource
import signal
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import templates.runtime

MEMORY = 2 << 30
"""Bytes of address space that a round may take; one that does nothing takes half a gigabyte."""

SECONDS = 60
"""Seconds of CPU after which a round hangs."""

PATIENCE = 5
"""How much longer it may take by the clock: other rounds have the processor as well."""


@dataclass(frozen=True)
class Round:
    """One run of the command line in `folder`, and what is done with the package that it writes.

    `package` is its path below the folder, `probe` a function as `module:name`, called with the
    imported package.
    """

    folder: str
    arguments: list[str]
    package: str = ""
    report: str = ""
    probe: str = ""
    memory: int = MEMORY
    seconds: int = SECONDS


@dataclass
class Account:
    """What came of a round.

    `exit_code` is None where the process died or the program raised. `touched` are paths written
    to outside of the folder, `read` files that were opened outside of the folder, `reached`
    addresses that were connected to, `started` programs. `faults` say what is wrong with the
    package, `found` is what the probe gave.
    """

    exit_code: int | None = None
    died: str = ""
    stdout: str = ""
    stderr: str = ""
    touched: list[str] = field(default_factory=list)
    read: list[str] = field(default_factory=list)
    reached: list[str] = field(default_factory=list)
    started: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    found: Any = None
    peak: int = 0


class _Watch:
    """Takes note of what a process does to the system, by the interpreter's audit events."""

    def __init__(self, account: Account, round: Round) -> None:
        self._account = account
        self._folder = os.path.realpath(round.folder)
        self._spared = tuple(os.path.realpath(path) for path in _spared())
        self.active = True

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.active:
            return
        match event:
            case "open":
                self._open(arguments[0], arguments[2])
            case "os.remove" | "os.rmdir":
                self._write(_below(*arguments))
            case "os.mkdir":
                path = os.fsdecode(arguments[0])
                # It follows no link at the end of a path.
                self._write(os.path.join(os.path.dirname(path) or ".", "new"))
            case "os.truncate" | "os.chmod":
                self._write(arguments[0])
            case "os.rename" | "os.link" | "os.symlink":
                self._write(arguments[1])
            case "socket.connect":
                self._account.reached.append(f"{event} {arguments[1]!r}")
            case "socket.getaddrinfo":
                self._account.reached.append(f"{event} {arguments[:2]!r}")
            case "os.system" | "subprocess.Popen" | "os.exec" | "os.posix_spawn":
                self._account.started.append(f"{event} {arguments[0]!r}")
            case _:
                pass

    def _open(self, path: object, flags: object) -> None:
        if not isinstance(path, str | bytes):
            return
        name = os.path.realpath(os.path.abspath(os.fsdecode(path)))
        if isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            self._write(name)
        elif not name.startswith((self._folder, *self._spared)):
            self._account.read.append(name)

    def _write(self, path: object) -> None:
        if not isinstance(path, str | bytes):
            return
        name = os.path.realpath(os.path.abspath(os.fsdecode(path)))
        if "__pycache__" in name or name == os.devnull or os.path.isdir(name):
            return
        if not name.startswith(f"{self._folder}/"):
            self._account.touched.append(name)


def _below(path: object, folder: object) -> object:
    """A path that may be relative to an open folder."""
    if isinstance(folder, int) and folder >= 0 and isinstance(path, str | bytes):
        return os.path.join(os.readlink(f"/proc/self/fd/{folder}"), os.fsdecode(path))
    return path


def _spared() -> Iterable[str]:
    """Where the program itself lies, and what it stands on."""
    yield from (sys.prefix, sys.base_prefix)
    yield str(Path(__file__).parents[2])
    yield from (
        "/usr",
        "/lib",
        "/etc/localtime",
        "/etc/mime.types",
        "/proc/self",
        "/proc/meminfo",
        "/sys",
    )
    yield from (os.path.dirname(os.__file__),)


def main() -> None:
    """Serves rounds until its input ends."""
    runtime = pkgutil.iter_modules(templates.runtime.__path__, "templates.runtime.")
    for module in (*_WARM, *(found.name for found in runtime)):
        importlib.import_module(module)
    for line in sys.stdin:
        account = _fought(Round(**json.loads(line)))
        sys.stdout.write(json.dumps(asdict(account)) + "\n")
        sys.stdout.flush()


_WARM = (
    "black",
    "click",
    "httpcore2",
    "httpx2",
    "openapi_pydantic",
    "pydantic",
    "rich.console",
    "rich.table",
    "generator.cli.documents",
    "generator.cli.pages",
    "generator.cli.vendors",
    "templates.runtime",
    "tests.hostile.package_checks",
)


def _fought(round: Round) -> Account:
    """Runs a round in a child, and reads what it says of itself."""
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        os.close(reader)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        code = 1
        with contextlib.suppress(BaseException):
            text = json.dumps(asdict(_run(round)))
            with os.fdopen(writer, "w") as pipe:
                pipe.write(text)
            code = 0
        os._exit(code)
    os.close(writer)
    with os.fdopen(reader) as pipe:
        text = pipe.read()
    _, status, usage = os.wait4(child, 0)
    account = Account(**json.loads(text)) if text else Account(died=_death(status))
    account.peak = usage.ru_maxrss * 1024
    return account


def _death(status: int) -> str:
    if os.WIFSIGNALED(status):
        return signal.Signals(os.WTERMSIG(status)).name
    return f"exit status {os.waitstatus_to_exitcode(status)}"


def _run(round: Round) -> Account:
    account = Account()
    os.chdir(round.folder)
    tempfile.tempdir = round.folder
    resource.setrlimit(resource.RLIMIT_AS, (round.memory, round.memory))
    resource.setrlimit(resource.RLIMIT_CPU, (round.seconds, round.seconds))
    signal.alarm(round.seconds * PATIENCE)
    watch = _Watch(account, round)
    sys.addaudithook(watch)
    account.exit_code = _said(account, lambda: _command(round))
    watch.active = False
    folder = Path(round.folder, round.package)
    if round.package and account.exit_code in (0, 1) and folder.is_dir():
        watch.active = True
        from . import package_checks

        _said(account, lambda: package_checks.check(round, account))
        watch.active = False
    return account


def _command(round: Round) -> int:
    from generator.cli import main as apiwright

    return apiwright(round.arguments)


def _said(account: Account, work: Callable[[], int | None]) -> int | None:
    """What some work gives; what it says and raises goes to the account."""
    out, err = os.memfd_create("out"), os.memfd_create("err")
    kept = os.dup(1), os.dup(2)
    os.dup2(out, 1)
    os.dup2(err, 2)
    result = None
    try:
        result = work()
    except SystemExit as ending:
        result = ending.code if isinstance(ending.code, int) else 1
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        for number, fd in enumerate(kept, 1):
            os.dup2(fd, number)
            os.close(fd)
    account.stdout += _read(out)
    account.stderr += _read(err)
    return result


def _read(fd: int) -> str:
    os.lseek(fd, 0, os.SEEK_SET)
    with os.fdopen(fd, "rb") as file:
        return file.read().decode("utf-8", "backslashreplace")


if __name__ == "__main__":
    main()
