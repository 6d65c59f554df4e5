"""A documentation site on localhost: pages with validators, redirects, and faults."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TYPES = {
    "md": "text/markdown; charset=utf-8",
    "txt": "text/plain",
    "yaml": "application/yaml",
    "json": "application/json",
    "html": "text/html",
}


@dataclass
class DocsSite:
    """The site: its pages by path, what else paths answer, and what happens before they do.

    `seen` are the requests, in order. Each of these is a path with the validator that came, or "".
    """

    url: str
    pages: dict[str, str | bytes] = field(default_factory=dict)
    redirects: dict[str, tuple[int, str]] = field(default_factory=dict)
    statuses: dict[str, int] = field(default_factory=dict)
    meanwhile: dict[str, Callable[[], object]] = field(default_factory=dict)
    seen: list[tuple[str, str]] = field(default_factory=list)

    def asked(self) -> list[str]:
        """The paths that were asked for, but for robots.txt."""
        return [path for path, _ in self.seen if path != "/robots.txt"]

    def conditions(self) -> dict[str, str]:
        """The validators that came, by path."""
        return {path: tag for path, tag in self.seen if tag}


def etag(content: bytes) -> str:
    """The entity tag of a page."""
    return f'"{hashlib.sha256(content).hexdigest()[:8]}"'


@contextmanager
def serving() -> Iterator[DocsSite]:
    """Runs a site on a free port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            condition = self.headers.get("If-None-Match", "")
            site.seen.append((self.path, condition))
            site.meanwhile.get(self.path, lambda: None)()
            if self.path in site.redirects:
                status, target = site.redirects[self.path]
                self.answer(status, b"", Location=target)
            elif self.path in site.statuses:
                self.answer(site.statuses[self.path], b"no")
            elif self.path in site.pages:
                page = site.pages[self.path]
                content = page if isinstance(page, bytes) else page.encode()
                tag = etag(content)
                kind = TYPES.get(self.path.rpartition(".")[2], "text/plain")
                same = condition == tag
                self.answer(
                    304 if same else 200,
                    b"" if same else content,
                    ETag=tag,
                    **{"Content-Type": kind},
                )
            else:
                self.answer(404, b"<!doctype html><title>Not here</title>")

        def answer(self, status: int, content: bytes, **headers: str) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if status != 304:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site = DocsSite(f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, args=(0.005,), daemon=True).start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
