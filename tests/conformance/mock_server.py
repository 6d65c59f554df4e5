"""A mock server that nobody here wrote: it answers from a document, and judges requests by it."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .documents import ROOT

_STARTS = 240.0  # seconds for a large document on a busy machine
_OWN = ROOT / "build" / "prism" / "node_modules" / ".bin" / "prism"

PRISM = shutil.which("prism") or (str(_OWN) if _OWN.exists() else None)


@contextmanager
def mocking(document: Path, log: Path) -> Iterator[str]:
    """The URL of a mock server of a document, for as long as the block lasts."""
    assert PRISM is not None
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [PRISM, "mock", "--host", "127.0.0.1", "--port", str(port), str(document)]
    with log.open("w") as out:
        server = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT)
    try:
        _wait(server, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(30)


def _wait(server: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + _STARTS
    while "Prism is listening" not in log.read_text("utf-8"):
        assert server.poll() is None, log.read_text("utf-8")[-2000:]
        assert time.monotonic() < end, "the mock server does not start"
        time.sleep(0.1)
