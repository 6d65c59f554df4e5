"""What OpenAPI 3.2 adds, on the wire: any method, and a parameter that is the whole query."""

from __future__ import annotations

import asyncio
import importlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from generator.pipeline import build_document

DOCUMENT = """
openapi: 3.2.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    query:
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}
      responses: {"200": {description: Those., content: {application/json: {schema: {type: array, items: {type: string}}}}}}
    get:
      parameters:
        - name: search
          in: querystring
          required: true
          content:
            application/x-www-form-urlencoded:
              schema: {type: object, properties: {kinds: {type: array, items: {type: string}}, limit: {type: integer}}}
              encoding: {kinds: {style: pipeDelimited, explode: false}}
      responses: {"204": {description: Done.}}
  /owners:
    get:
      parameters:
        - {name: selector, in: querystring, required: true, content: {application/jsonpath: {schema: {type: string}}}}
      responses: {"204": {description: Done.}}
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    additionalOperations:
      COPY: {responses: {"204": {description: Copied.}}}
      purge: {responses: {"204": {description: Gone.}}}
"""


class Server(ThreadingHTTPServer):
    """Takes any method, and keeps what it was asked."""

    seen: list[tuple[str, str, bytes]]


@pytest.fixture
def server() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self.answer
            raise AttributeError(name)

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            found.seen.append((self.command, self.path, body))
            content = b'["Tom"]'
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    found = Server(("127.0.0.1", 0), Handler)
    found.seen = []
    threading.Thread(target=found.serve_forever, daemon=True).start()
    yield found
    found.shutdown()
    found.server_close()


@pytest.fixture
def pets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The package of the document, imported."""
    (tmp_path / "openapi.yaml").write_text(DOCUMENT, "utf-8")
    built = build_document(tmp_path / "openapi.yaml", "pets_of_3_2")
    assert built.exit_code == 0
    for name, text in built.files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return importlib.import_module("pets_of_3_2")


SENT = [
    ("QUERY", "/pets", b'{"name":"T"}'),
    ("GET", "/pets?kinds=cat%7Cdog&limit=3", b""),
    ("GET", "/owners?%24.a%5B1%3A1%5D", b""),
    ("COPY", "/pets/a", b""),
    ("purge", "/pets/a", b""),
]


def test_every_method_and_a_whole_query_are_sent(pets: Any, server: Server) -> None:
    with pets.Client(base_url=f"http://127.0.0.1:{server.server_port}") as client:
        assert client.pets.query(name="T") == ["Tom"]
        client.pets.list(search={"kinds": ["cat", "dog"], "limit": 3})
        client.owners.get(selector="$.a[1:1]")
        client.pets.copy("a")
        client.pets.purge("a")
    assert server.seen == SENT


def test_and_by_the_async_client(pets: Any, server: Server) -> None:
    async def call() -> None:
        url = f"http://127.0.0.1:{server.server_port}"
        async with pets.AsyncClient(base_url=url) as client:
            assert await client.pets.query(name="T") == ["Tom"]
            await client.pets.list(search={"kinds": ["cat", "dog"], "limit": 3})
            await client.owners.get(selector="$.a[1:1]")
            await client.pets.copy("a")
            await client.pets.purge("a")

    asyncio.run(call())
    assert server.seen == SENT
