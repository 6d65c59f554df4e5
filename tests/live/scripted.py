"""A server on localhost that answers as a test says, in one piece or in several."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias

from .server import Answer, Seen


@dataclass(frozen=True)
class Pieces:
    """An answer in chunks, each sent by itself.

    `is_cut` drops the connection in the place of the end; `is_open` waits there until the client
    hangs up, which sets `hung_up`.
    """

    content_type: str
    chunks: tuple[bytes, ...]
    is_cut: bool = False
    is_open: bool = False
    hung_up: threading.Event = field(default_factory=threading.Event)


Reply: TypeAlias = Callable[[Seen], Answer | Pieces]


class ScriptedServer:
    """Answers each request with what `reply` gives; `seen` are the requests so far."""

    def __init__(self, reply: Reply) -> None:
        self.reply = reply
        self.seen: list[Seen] = []
        self._http = _Server(self)

    @property
    def url(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self._http.server_port}"

    @property
    def last(self) -> Seen:
        """The last request."""
        return self.seen[-1]

    def start(self) -> None:
        """Begins to answer."""
        serve = self._http.serve_forever
        threading.Thread(target=serve, args=(0.002,), daemon=True).start()

    def stop(self) -> None:
        """Ends the server."""
        self._http.shutdown()
        self._http.server_close()


@contextmanager
def scripted(reply: Reply) -> Iterator[ScriptedServer]:
    """A server for as long as the block lasts."""
    server = ScriptedServer(reply)
    server.start()
    try:
        yield server
    finally:
        server.stop()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, owner: ScriptedServer) -> None:
        self.owner = owner
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tells what went wrong, unless a client went away, as some are made to."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def _answer(self) -> None:
        seen = Seen(self.command, self.path, tuple(self.headers.items()), self._body())
        self.server.owner.seen.append(seen)
        reply = self.server.owner.reply(seen)
        if isinstance(reply, Answer):
            self.wfile.write(b"".join(reply.wire()))
        else:
            self._send(reply)

    def do_GET(self) -> None:
        """Answers."""
        self._answer()

    def do_POST(self) -> None:
        """Answers."""
        self._answer()

    def do_PUT(self) -> None:
        """Answers."""
        self._answer()

    def _body(self) -> bytes:
        if self.headers.get("Transfer-Encoding") != "chunked":
            return self.rfile.read(int(self.headers.get("Content-Length", "0")))
        parts: list[bytes] = []
        while size := int(self._line(), 16):
            parts.append(self.rfile.read(size))
            self._line()
        self._line()
        return b"".join(parts)

    def _line(self) -> bytes:
        line = self.rfile.readline()
        if not line:
            raise ConnectionResetError("the client went away amid its request")
        return line

    def _send(self, pieces: Pieces) -> None:
        head = f"HTTP/1.1 200 OK\r\nContent-Type: {pieces.content_type}\r\n"
        self.wfile.write(f"{head}Transfer-Encoding: chunked\r\n\r\n".encode())
        for chunk in pieces.chunks:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(chunk), chunk))
        if pieces.is_open:
            self.connection.settimeout(10)
            with suppress(TimeoutError, ConnectionError):
                self.rfile.read(1)
            pieces.hung_up.set()
        if pieces.is_cut or pieces.is_open:
            self.close_connection = True
        else:
            self.wfile.write(b"0\r\n\r\n")

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: the tests look at `seen`."""
