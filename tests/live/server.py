"""An HTTP/1.1 server on localhost that plays a vendor from its page, with scripted faults."""

from __future__ import annotations

import enum
import gzip
import json
import re
import socket
import sys
import threading
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, TypeAlias
from urllib.parse import unquote, urlsplit

from .documents import Vendor, read_vendor

KEY = "key-5f0c1d2e3b4a"
RATE_LIMIT = {
    "X-RateLimit-Limit": "100",
    "X-RateLimit-Remaining": "99",
    "X-RateLimit-Reset": "1793448000",
    "Retry-After": "3",
}
_LATEST_RELEASE = (
    10.0  # seconds after which a slow answer gives up, should a test forget it
)


@dataclass(frozen=True)
class Seen:
    """A request as it came: `target` is the raw text of path and query."""

    method: str
    target: str
    header_list: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def path(self) -> str:
        """The raw path."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """The raw query, "" when there is none."""
        return self.target.partition("?")[2]

    @property
    def headers(self) -> dict[str, str]:
        """The headers, by their names in lower case."""
        return {name.lower(): value for name, value in self.header_list}


@dataclass(frozen=True)
class Answer:
    """What is sent back."""

    status: int = 200
    content: bytes = b""
    content_type: str = ""
    headers: tuple[tuple[str, str], ...] = ()

    @classmethod
    def json(cls, value: Any, status: int = 200, **headers: str) -> Answer:
        """A JSON answer; underscores in the names of headers stand for hyphens."""
        content = json.dumps(value).encode()
        return cls(status, content, "application/json").with_headers(_hyphens(headers))

    @classmethod
    def text(
        cls, text: str, status: int = 200, charset: str = "", **headers: str
    ) -> Answer:
        """A text answer, in a charset that the header names when it is given."""
        kind = f"text/plain; charset={charset}" if charset else "text/plain"
        content = text.encode(charset or "utf-8")
        return cls(status, content, kind).with_headers(_hyphens(headers))

    def with_headers(self, headers: Mapping[str, str]) -> Answer:
        """The same answer with further headers."""
        return replace(self, headers=(*self.headers, *headers.items()))

    def zipped(self) -> Answer:
        """The same answer, compressed."""
        content = gzip.compress(self.content, mtime=0)
        return replace(self, content=content).with_headers({"Content-Encoding": "gzip"})

    def wire(self) -> tuple[bytes, bytes]:
        """The head and the body as they are sent."""
        lines = [f"HTTP/1.1 {self.status} Said so"]
        lines += [f"{name}: {value}" for name, value in self.headers]
        if self.content_type:
            lines.append(f"Content-Type: {self.content_type}")
        lines.append(f"Content-Length: {len(self.content)}")
        return "\r\n".join([*lines, "", ""]).encode("latin-1"), self.content


class Cut(enum.Enum):
    """Where a connection is dropped while it answers, or speaks something else altogether."""

    BEFORE_HEADERS = enum.auto()
    AFTER_HEADERS = enum.auto()
    HALF_A_BODY = enum.auto()
    HALF_A_CHUNK = enum.auto()
    NO_HTTP = enum.auto()


class Slow(enum.Enum):
    """What is held back for as long as the test lasts."""

    HEADERS = enum.auto()
    BODY = enum.auto()


@dataclass(frozen=True)
class Closing:
    """An answer after which the connection is closed, though nothing announced it."""

    answer: Answer


@dataclass(frozen=True)
class Longer:
    """An answer that goes on after the end that its Content-Length announced."""

    answer: Answer
    surplus: bytes


Step: TypeAlias = Answer | Cut | Slow | Closing | Longer


class VendorServer:
    """One vendor. What `play` was given comes first, then the vendor answers by its page.

    `url` is the base URL; `seen` are the requests so far; `answers` are the successes by the last
    path argument, where they differ from the documented example; `gone` are expired ids.
    """

    def __init__(self, vendor: Vendor) -> None:
        self.vendor = vendor
        self.seen: list[Seen] = []
        self.answers: dict[str, Any] = {}
        self.gone: set[str] = set()
        self.released = threading.Event()
        self._steps: deque[Step] = deque()
        self._lock = threading.Lock()
        self._http = _Server(self)
        pattern = re.sub(r"\\\{\w+\\\}", "([^/]+)", re.escape(vendor.template))
        self._path = re.compile(re.escape(vendor.base_path) + pattern)

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http://127.0.0.1:{self._http.server_port}"

    @property
    def url(self) -> str:
        """What stands in front of the paths of the page."""
        return self.origin + self.vendor.base_path

    @property
    def last(self) -> Seen:
        """The last request."""
        return self.seen[-1]

    def play(self, *steps: Step) -> None:
        """Puts steps before what the vendor would answer, one for each request."""
        self._steps.extend(steps)

    def documented(self, status: int, **headers: str) -> Answer:
        """The answer that the page documents for a status, with its headers."""
        documented = self.vendor.answer(status)
        known = {name: RATE_LIMIT[name] for name in documented.headers}
        known |= _hyphens(headers)
        if documented.media_type.startswith("text/"):
            content = documented.example.encode()
        elif documented.example is None:
            content = b""
        else:
            content = json.dumps(documented.example).encode()
        return Answer(status, content, documented.media_type).with_headers(known)

    def next_step(self, seen: Seen) -> Step:
        """Records a request and decides what becomes of it."""
        with self._lock:
            self.seen.append(seen)
            if self._steps:
                return self._steps.popleft()
        return self._answer(seen)

    def _answer(self, seen: Seen) -> Answer:
        given = seen.headers.get(self.vendor.header.lower())
        if given is None:
            return self.documented(401)
        if given != self.vendor.prefix + KEY:
            return self.documented(403)
        found = self._path.fullmatch(seen.path)
        if found is None or seen.method != "GET":
            return self.documented(404)
        id = unquote(found[found.lastindex or 0])
        if id in self.gone:
            return self.documented(404)
        value = self.answers.get(id, self.vendor.example)
        return replace(self.documented(200), content=json.dumps(value).encode())

    def start(self) -> None:
        """Begins to answer."""
        serve = self._http.serve_forever
        threading.Thread(target=serve, args=(0.002,), daemon=True).start()

    def stop(self) -> None:
        """Ends every answer that is still held back, and the server."""
        self.released.set()
        self._http.shutdown()
        self._http.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, owner: VendorServer) -> None:
        self.owner = owner
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Says nothing of clients that hang up."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        """Answers a request; the vendors have no other method."""
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        headers = tuple(self.headers.items())
        step = self.server.owner.next_step(Seen(self.command, self.path, headers, body))
        self._take(step)

    def _take(self, step: Step) -> None:
        if isinstance(step, Answer):
            self.wfile.write(b"".join(step.wire()))
            return
        if isinstance(step, Longer):
            self.wfile.write(b"".join(step.answer.wire()) + step.surplus)
            return
        self.close_connection = True
        if isinstance(step, Closing):
            self.wfile.write(b"".join(step.answer.wire()))
            return
        head, content = Answer.json({"half": "of it"}).wire()
        if step is Cut.AFTER_HEADERS:
            self.wfile.write(head)
        elif step is Cut.HALF_A_BODY:
            self.wfile.write(head + content[: len(content) // 2])
        elif step is Cut.HALF_A_CHUNK:
            head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            self.wfile.write(head + b'8\r\n{"ha')
        elif step is Cut.NO_HTTP:
            self.wfile.write(b"220 mail.example ESMTP\r\n")
        elif step is Slow.BODY:
            self.wfile.write(head + content[:1])
        if isinstance(step, Slow):
            self.server.owner.released.wait(_LATEST_RELEASE)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: the tests look at `seen`."""


@contextmanager
def serving(name: str) -> Iterator[VendorServer]:
    """A vendor's server for as long as the block lasts."""
    server = VendorServer(read_vendor(name))
    server.start()
    try:
        yield server
    finally:
        server.stop()


@contextmanager
def refusing() -> Iterator[str]:
    """The URL of a port that nobody listens at, and that nobody else can take meanwhile."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"


def _hyphens(headers: Mapping[str, str]) -> dict[str, str]:
    return {name.replace("_", "-"): value for name, value in headers.items()}


def host_of(url: str) -> str:
    """Host and port of a URL."""
    return urlsplit(url).netloc
