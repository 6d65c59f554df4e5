"""A server that answers by the byte: what it says, and what it says again without end."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

Reply: TypeAlias = bytes | tuple[bytes, bytes]
"""An answer, or its beginning and what follows it until nobody reads."""


def said(content: bytes, media: str = "application/json", **headers: str) -> bytes:
    """A whole answer."""
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    head = ["HTTP/1.1 200 OK", f"Content-Type: {media}", *lines]
    length = f"Content-Length: {len(content)}"
    return "\r\n".join([*head, length, "", ""]).encode("latin-1") + content


def moved(target: str) -> bytes:
    """A redirect."""
    return f"HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n".encode()


MISSING = b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
ENDLESS: dict[str, Reply] = {
    "body": (_HEAD + b"\r\n", b" " * 4_096),
    "drops": (_HEAD + b"\r\n", b" "),
    "head": (_HEAD, b"X-A: " + b"a" * 4_000 + b"\r\n"),
    "line": (_HEAD + b"X-A: ", b"a" * 4_096),
    "chunks": (_HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n"),
    "interim": (b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "silence": (b"", b""),
}
"""Answers that never end."""


@dataclass
class Server:
    """A running server: where it is, what it says by path, and the requests that came, as they came."""

    url: str
    says: dict[str, Reply]
    other: Callable[[str], Reply] = lambda path: MISSING
    heard: list[bytes] = field(default_factory=list)

    def asked(self) -> list[str]:
        """The paths that were asked for."""
        return [request.split(b" ")[1].decode("latin-1") for request in self.heard]


@contextlib.contextmanager
def serving(says: dict[str, Reply]) -> Iterator[Server]:
    """Runs a server on a free port; it answers each connection once."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = Server(f"http://127.0.0.1:{listening.getsockname()[1]}", says)
    over = threading.Event()

    def answer(connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection:
            request = connection.recv(65_536)
            if not request:
                return
            server.heard.append(request)
            path = request.split(b" ")[1].decode("latin-1")
            reply = server.says.get(path) or server.other(path)
            first, rest = reply if isinstance(reply, tuple) else (reply, None)
            connection.sendall(first)
            while rest and not over.is_set():
                connection.sendall(rest)
            if rest == b"":
                connection.recv(1)

    def serve() -> None:
        with contextlib.suppress(OSError):
            while True:
                connection, _ = listening.accept()
                threading.Thread(target=answer, args=(connection,), daemon=True).start()

    threading.Thread(target=serve, daemon=True).start()
    try:
        yield server
    finally:
        over.set()
        listening.close()
