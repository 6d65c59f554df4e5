"""Servers that never end are left, over real sockets."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest

from generator.documents.fetching import Fetcher
from generator.documents.limits import Limits
from generator.problems import Fatal

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
ENDLESS: dict[str, tuple[bytes, bytes]] = {
    "body": (HEAD + b"\r\n", b" " * 4_096),
    "drops": (HEAD + b"\r\n", b" "),
    "head": (HEAD, b"X-A: " + b"a" * 4_000 + b"\r\n"),
    "line": (HEAD + b"X-A: ", b"a" * 4_096),
    "chunks": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "interim": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
}


@contextlib.contextmanager
def saying(first: bytes, rest: bytes) -> Iterator[str]:
    """The address of a server that says one thing, and another one without end."""
    server = socket.create_server(("127.0.0.1", 0))
    left = threading.Event()

    def serve() -> None:
        with contextlib.suppress(OSError):
            connection, _ = server.accept()
            with connection:
                connection.recv(65_536)
                connection.sendall(first)
                while not left.is_set():
                    connection.sendall(rest)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.getsockname()[1]}"
    left.set()
    server.close()
    thread.join(10)


@pytest.mark.parametrize("name", ENDLESS)
def test_a_server_that_never_ends_is_left(name: str) -> None:
    with saying(*ENDLESS[name]) as origin:
        others = {*threading.enumerate()}
        fetcher = Fetcher([origin], Limits(download=1 << 20, seconds=1))
        with pytest.raises(Fatal) as caught:
            fetcher.fetch(f"{origin}/a.json")
        for reading in {*threading.enumerate()} - others:
            reading.join(20)
            assert not reading.is_alive()
    assert caught.value.problem.code in ("document-too-large", "unreachable-document")
