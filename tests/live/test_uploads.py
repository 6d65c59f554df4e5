"""Bodies that are files and streams: sent piece by piece, and again only when they can be."""

from __future__ import annotations

import email
import email.policy
import importlib
import io
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from .made import make_package, opened
from .scripted import scripted
from .server import Answer
from .worlds import World

DOCUMENT = """
openapi: 3.1.0
info: {title: Files, version: "1"}
servers: [{url: https://api.example.com}]
paths:
  /raw:
    put:
      requestBody: {required: true, content: {application/octet-stream: {}}}
      responses: {"204": {description: ""}}
  /form:
    put:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema: {type: object, required: [file], properties: {file: {type: string, format: binary}, note: {type: string}}}
            encoding: {file: {headers: {X-Kind: {schema: {const: scan}}}}}
      responses: {"204": {description: ""}}
  /rows:
    put:
      requestBody: {required: true, content: {application/jsonl: {itemSchema: {$ref: "#/components/schemas/Row"}}, application/json-seq: {itemSchema: {$ref: "#/components/schemas/Row"}}}}
      responses: {"204": {description: ""}}
components:
  schemas:
    Row: {type: object, required: [id], properties: {id: {type: integer}}}
"""
CONTENT = bytes(range(256)) * 1024


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return make_package(tmp_path_factory.mktemp("uploads"), "made_uploads", DOCUMENT)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "scan.png"
    path.write_bytes(CONTENT)
    return path


class Unread(io.BytesIO):
    """An open file that nobody may read whole."""

    def read(self, size: int | None = -1, /) -> bytes:
        assert size is not None
        assert 0 < size < len(CONTENT)
        return super().read(size)


def stream() -> Iterator[bytes]:
    yield CONTENT[:1000]
    yield CONTENT[1000:]


async def stream_async() -> AsyncIterator[bytes]:
    for piece in stream():
        yield piece


async def test_a_path_and_an_open_file_are_sent_with_their_length(
    world: World, files: Any, path: Path
) -> None:
    with scripted(lambda seen: Answer(204)) as server:
        async with opened(files, world, base_url=server.url) as client:
            for content in (path, Unread(CONTENT), CONTENT):
                await world.call(client.raw.update, body=content)
    for seen in server.seen:
        assert seen.body == CONTENT
        assert seen.headers["content-length"] == str(len(CONTENT))
        assert seen.headers["content-type"] == "application/octet-stream"


async def test_a_stream_is_sent_in_chunks(world: World, files: Any) -> None:
    with scripted(lambda seen: Answer(204)) as server:
        async with opened(files, world, base_url=server.url) as client:
            await world.call(client.raw.update, body=stream())
            if world.name == "sync":
                with pytest.raises(TypeError, match="only async clients"):
                    client.raw.update(body=stream_async())
            else:
                await client.raw.update(body=stream_async())
    assert server.last.body == CONTENT
    assert server.last.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in server.last.headers


async def test_a_stream_has_the_length_that_the_caller_says(
    world: World, files: Any
) -> None:
    options = files.RequestOptions(headers={"content-length": str(len(CONTENT))})
    with scripted(lambda seen: Answer(204)) as server:
        async with opened(files, world, base_url=server.url) as client:
            await world.call(client.raw.update, body=stream(), options=options)
    assert server.last.body == CONTENT
    assert server.last.headers["content-length"] == str(len(CONTENT))
    assert "transfer-encoding" not in server.last.headers


async def test_a_stream_that_is_not_as_long_as_it_was_said_is_no_request(
    world: World, files: Any
) -> None:
    options = files.RequestOptions(headers={"content-length": "1"}, max_retries=0)
    with scripted(lambda seen: Answer(204)) as server:
        async with opened(files, world, base_url=server.url) as client:
            with pytest.raises(files.APIConnectionError):
                await world.call(client.raw.update, body=stream(), options=options)


async def test_a_part_is_read_when_it_is_sent(
    world: World, files: Any, path: Path
) -> None:
    with scripted(lambda seen: Answer(204)) as server:
        async with opened(files, world, base_url=server.url) as client:
            update = client.form.update
            await world.call(update, file=path, note="n")
            more = {"X-Sum": "1"}
            file = ("own.bin", stream(), "image/x-own", more)
            await world.call(update, file=file)
    first, second = (parts(seen.headers, seen.body) for seen in server.seen)
    assert [part.get_payload(decode=True) for part in first] == [CONTENT, b"n"]
    assert first[0].get_filename() == "scan.png"
    assert first[0]["Content-Type"] == "image/png"
    assert first[0]["X-Kind"] == "scan"
    assert "content-length" in server.seen[0].headers
    assert second[0].get_payload(decode=True) == CONTENT
    assert (second[0].get_filename(), second[0]["Content-Type"]) == (
        "own.bin",
        "image/x-own",
    )
    assert second[0]["X-Sum"] == "1"
    assert second[0]["X-Kind"] == "scan"


def parts(headers: dict[str, str], body: bytes) -> list[Any]:
    head = f"Content-Type: {headers['content-type']}\r\n\r\n".encode()
    message = email.message_from_bytes(head + body, policy=email.policy.HTTP)
    return list(message.iter_parts())


async def test_what_can_be_sent_twice_is_tried_twice(
    world: World, files: Any, path: Path
) -> None:
    answers = [Answer(503), Answer(204)] * 2
    with scripted(lambda seen: answers.pop(0)) as server:
        async with opened(files, world, base_url=server.url) as client:
            await world.call(client.raw.update, body=path)
            file = io.BytesIO(b"skip" + CONTENT)
            file.seek(4)
            await world.call(client.raw.update, body=file)
    assert [seen.body for seen in server.seen] == [CONTENT] * 4


async def test_a_stream_is_sent_once(world: World, files: Any) -> None:
    with scripted(lambda seen: Answer(503)) as server:
        async with opened(files, world, base_url=server.url) as client:
            with pytest.raises(files.ServerError):
                await world.call(client.raw.update, body=stream())
    assert len(server.seen) == 1


async def test_values_are_sent_one_a_line(world: World, files: Any) -> None:
    row = importlib.import_module("made_uploads.models").Row(id=1)
    with scripted(lambda seen: Answer(204)) as server:
        async with opened(files, world, base_url=server.url) as client:
            update = client.rows.update
            jsonl, sequence = "application/jsonl", "application/json-seq"
            both = [row, {"id": 2}]
            await world.call(update, body=both, content_type=jsonl)
            await world.call(update, body=iter(both), content_type=jsonl)
            text = '{"id":1}\n{"id":2}\n'
            await world.call(update, body=text, content_type=jsonl)
            await world.call(update, body=[row, row], content_type=sequence)
    lines, more, whole, records = (seen.body for seen in server.seen)
    assert lines == more == whole == b'{"id":1}\n{"id":2}\n'
    assert [json.loads(record) for record in records.split(b"\x1e")[1:]] == [
        {"id": 1}
    ] * 2
