"""What a generated client costs those who import it, call it, decode with it and check its types."""

from __future__ import annotations

import compileall
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from . import decoding, peers
from .measure import Contender, in_turns
from .row import Row, Size, made, run, seconds

# Both import most of themselves when it is first asked for.
_DEPENDENCIES = """
import httpx2, typing_extensions
from pydantic import *
def answer(request):
    return httpx2.Response(200, json={"id": "x", "color": "red"})
http = httpx2.Client(transport=httpx2.MockTransport(answer))
http.get("https://api.test/v1/x")
"""
_THEIR_DEPENDENCIES = {
    peers.CLIENT: "import attrs, httpx, dateutil.parser",
    peers.JAVA_CLIENT: "import dateutil.parser, pydantic, typing_extensions, urllib3",
}
_MEASURED = """
{before}
import importlib, pkgutil, psutil, sys, time
def megabytes(): return psutil.Process().memory_info().rss / 2**20
sys.path.insert(0, {path!r})
{first}
seconds, held = time.process_time(), megabytes()
{work}
print((time.process_time() - seconds) * 1000 if {time} else megabytes() - held)
"""
_EVERY = """
import {name}
for found in pkgutil.walk_packages({name}.__path__, "{name}."):
    importlib.import_module(found.name)
"""


def imports(size: Size, scratch: Path) -> Iterator[Row]:
    """Importing a client and calling it for the first time, above the libraries it needs."""
    package = made("largest", scratch)
    compileall.compile_dir(package, quiet=2)
    client = f"from {package.name} import Client"
    call = f"Client(api_key='k', http_client=http).{decoding.RESOURCE}.get('x')"
    works = {
        "import the client": ("", client),
        "the first call": (client, call),
        "import every module": ("", _EVERY.format(name=package.name)),
    }
    for unit, time in (("CPU ms", True), ("MB", False)):
        work = {
            what: _printed(
                sys.executable,
                _MEASURED.format(
                    before=_DEPENDENCIES,
                    path=str(package.parent),
                    first=first,
                    work=code,
                    time=time,
                ),
            )
            for what, (first, code) in works.items()
        }
        beside = list(work)[-1]
        for who, theirs in peers.clients(scratch).items() if size.peers else ():
            work[f"{who}, import every module"] = _their_import(
                who, theirs, scratch, time
            )
            beside = f"{peers.CLIENT}, import every module"
        yield Row(
            "above its dependencies",
            unit,
            beside,
            in_turns(work, size.rounds * 3),
            "import 20 ms and 2 MB; the first call 60 ms; every module 1000 ms",
        )


def _their_import(
    who: str, package: Path, scratch: Path, time: bool
) -> Contender[float]:
    compileall.compile_dir(package, quiet=2)
    return _printed(
        str(peers.install(scratch) / "python"),
        _MEASURED.format(
            before=_THEIR_DEPENDENCIES[who],
            path=str(package.parent),
            first="",
            work=_EVERY.format(name=package.name),
            time=time,
        ),
    )


def _printed(python: str, code: str) -> Contender[float]:
    def work() -> float:
        command = [python, "-c", code]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        return float(done.stdout)

    return work


def type_checks(size: Size, scratch: Path) -> Iterator[Row]:
    """Both type checkers over the whole of a client, with nothing remembered."""
    packages: dict[str, tuple[Path, str]] = {
        "apiwright": (made("largest", scratch), sys.executable)
    }
    if size.peers:
        theirs = str(peers.install(scratch) / "python")
        packages[peers.CLIENT] = (peers.clients(scratch)[peers.CLIENT], theirs)
    bin_ = Path(sys.executable).parent
    cache = scratch / "mypy"
    checkers: Mapping[str, list[str]] = {
        "mypy": [str(bin_ / "mypy"), f"--cache-dir={cache}", "--python-executable"],
        "pyright": [str(bin_ / "pyright"), "--pythonpath"],
    }
    for name, command in checkers.items():
        shutil.rmtree(cache, ignore_errors=True)
        work = {
            whose: run([*command, python, str(package)], clear=cache, fails=True)
            for whose, (package, python) in packages.items()
        }
        costs = seconds(in_turns(work, 1))
        yield Row(
            f"check types with {name}",
            "CPU seconds",
            list(work)[-1],
            costs,
            "at most 1",
        )


def answers(size: Size, scratch: Path) -> Iterator[Row]:
    """Nine payloads decoded, beside models that are written by hand and `json.loads`."""
    package = made("largest", scratch)
    command = [sys.executable, decoding.__file__, package.name]
    rounds: list[dict[str, dict[str, float]]] = []
    # A turn is short, and so is what disturbs it.
    for _ in range(size.rounds * 3):
        done = subprocess.run(
            command,
            env={"PYTHONPATH": str(package.parent)},
            capture_output=True,
            text=True,
            check=True,
        )
        rounds.append(json.loads(done.stdout))
    for payload in rounds[0]:
        contenders = rounds[0][payload]
        yield Row(
            f"decode {payload}",
            "microseconds",
            "json.loads",
            {name: tuple(r[payload][name] for r in rounds) for name in contenders},
            "median of all at most 1.5; at most 1.1 of models by hand",
        )
