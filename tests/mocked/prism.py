"""A mock server that nobody here wrote: it answers from a document, and judges requests by it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import Any

from tests.conformance.documents import ROOT

FOLDER = ROOT / "build" / "prism"
"""Where `make mock-server` installs it."""

_OWN = FOLDER / "node_modules" / ".bin" / "prism"
_STARTS = 240.0  # seconds for a large document on a busy machine
_ITS_OWN = "https://stoplight.io/prism/errors#"

PRISM = shutil.which("prism") or (str(_OWN) if _OWN.exists() else None)


@dataclass(frozen=True, slots=True)
class Fault:
    """What a request breaks: where, the keyword or kind, and in words."""

    where: str
    code: str
    message: str

    @property
    def key(self) -> str:
        """The place and the kind in one."""
        return f"{self.where}|{self.code}"


UNREADABLE = Fault("", "UNREADABLE", "the answer is not HTTP")


@contextmanager
def mocking(document: Path, log: Path) -> Iterator[str]:
    """The URL of a mock server of a document, for as long as the block lasts."""
    assert PRISM is not None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [PRISM, "mock", "--host", "127.0.0.1", "--port", str(port)]
    server = subprocess.Popen(
        [*command, str(document)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        told = Thread(target=_listen, args=(server, log, ready := Event()), daemon=True)
        told.start()
        assert ready.wait(_STARTS), "the mock server does not start"
        assert server.poll() is None, log.read_text("utf-8")[-2000:]
        yield f"http://127.0.0.1:{port}"
    finally:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait(30)


def _listen(server: subprocess.Popen[bytes], log: Path, ready: Event) -> None:
    """Keeps what the server says; it is ready when it says so, or ended."""
    assert server.stdout is not None
    with log.open("wb") as kept:
        for line in server.stdout:
            kept.write(line)
            kept.flush()
            if b"Prism is listening" in line:
                ready.set()
    ready.set()


def faults(headers: Any, body: bytes) -> list[Fault]:
    """What the mock server says against a request, in the headers or the body of its answer."""
    said = [
        Fault(
            ".".join(map(str, each["location"][1:])),
            each.get("code", ""),
            each["message"],
        )
        for each in _listed(headers.get("sl-violations", ""))
        if each["location"][0] == "request" and each["severity"] == "Error"
    ]
    if headers.get("transfer-encoding", "chunked") != "chunked":
        said.append(UNREADABLE)
    if b'"internal_server_error"' in body:
        said.append(Fault("", "FAILED", "the mock server could not read the request"))
    if headers.get("content-type", "").startswith("application/problem+json"):
        problem = json.loads(body)
        kind = str(problem.get("type", "")).removeprefix(_ITS_OWN)
        if str(problem.get("type", "")).startswith(_ITS_OWN):
            said += [
                Fault(
                    ".".join(map(str, each.get("location", ()))),
                    each.get("code", ""),
                    each["message"],
                )
                for each in problem.get("validation", ())
            ] or [Fault("", kind, problem.get("detail", ""))]
    return said


def _listed(header: str) -> Iterator[Any]:
    """The violations of a header, which ends in the middle of one where there are too many."""
    decoder, at = json.JSONDecoder(), header.find("[") + 1
    while at and header[at : at + 1] == "{":
        try:
            found, at = decoder.raw_decode(header, at)
        except json.JSONDecodeError:
            return
        yield found
        at += 1
