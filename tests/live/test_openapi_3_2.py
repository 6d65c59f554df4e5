"""What OpenAPI 3.2 adds, on the wire: any method, a parameter that is the whole query, parts without names."""

from __future__ import annotations

import asyncio
import email
import email.policy
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
  /albums:
    post:
      requestBody:
        required: true
        content:
          multipart/mixed:
            schema:
              type: array
              prefixItems: [{$ref: '#/components/schemas/Album'}]
              items: {contentMediaType: image/png}
            prefixEncoding: [{contentType: application/json}]
            itemEncoding: {contentType: 'image/png, image/gif', headers: {X-Kind: {schema: {const: photo}}}}
      responses: {"204": {description: Kept.}}
    patch:
      requestBody:
        required: true
        content:
          multipart/related:
            itemSchema: {$ref: '#/components/schemas/Album'}
            itemEncoding: {contentType: application/json}
      responses: {"204": {description: Kept.}}
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    additionalOperations:
      COPY: {responses: {"204": {description: Copied.}}}
      purge: {responses: {"204": {description: Gone.}}}
components:
  schemas:
    Album: {type: object, required: [title], properties: {title: {type: string}}}
"""


class Server(ThreadingHTTPServer):
    """Takes any method, and keeps what it was asked."""

    seen: list[tuple[str, str, bytes]]
    content_type: str


@pytest.fixture
def server() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        def __getattr__(self, name: str) -> Any:
            if name.startswith("do_"):
                return self.answer
            raise AttributeError(name)

        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            found.content_type = self.headers.get("Content-Type", "")
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
    threading.Thread(target=found.serve_forever, args=(0.005,), daemon=True).start()
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


def parts(server: Server) -> list[tuple[str, str | None, str | None, bytes]]:
    """The parts of the last body, as a parser of mail reads them."""
    head = f"Content-Type: {server.content_type}\r\n\r\n".encode()
    message = email.message_from_bytes(
        head + server.seen[-1][2], policy=email.policy.HTTP
    )
    return [
        (
            part.get_content_type(),
            part["X-Kind"],
            part["Content-Disposition"],
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    ]


def test_parts_without_names_are_sent_in_their_order(
    pets: Any, server: Server, tmp_path: Path
) -> None:
    photo = tmp_path / "tom.gif"
    photo.write_bytes(b"GIF")
    models = importlib.import_module(f"{pets.__name__}.models")
    album = models.Album(title="Cats")
    sent = [
        ("application/json", None, None, b'{"title":"Cats"}'),
        ("image/png", "photo", None, b"PNG"),
        ("image/gif", "photo", 'attachment; filename="tom.gif"', b"GIF"),
    ]
    url = f"http://127.0.0.1:{server.server_port}"
    with pets.Client(base_url=url) as client:
        client.albums.create(body=(album, b"PNG", photo))
        assert server.content_type.startswith("multipart/mixed; boundary=")
        assert parts(server) == sent
        client.albums.update(body=[album, {"title": "Dogs"}])
        assert server.content_type.startswith("multipart/related; boundary=")
        assert [content for _, _, _, content in parts(server)] == [
            b'{"title":"Cats"}',
            b'{"title":"Dogs"}',
        ]
        with pytest.raises(ValueError, match="an array of them"):
            client.albums.create(body={"title": "Cats"})

    async def call() -> None:
        async with pets.AsyncClient(base_url=url) as client:
            await client.albums.create(body=[album, b"PNG", photo])

    asyncio.run(call())
    assert parts(server) == sent
