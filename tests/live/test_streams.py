"""Answers that are streams: typed items as they come, over connections that are given back."""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import Any

import pytest

from .made import items, make_package, opened
from .scripted import Pieces, scripted
from .server import Answer
from .worlds import World

DOCUMENT = """
openapi: 3.1.0
info: {title: Chat, version: "1"}
servers: [{url: https://api.example.com}]
paths:
  /completions:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [prompt]
              properties: {prompt: {type: string}, stream: {type: boolean}}
      responses:
        "200":
          description: ""
          content:
            application/json: {schema: {type: object, properties: {text: {type: string}}}}
            text/event-stream: {schema: {$ref: "#/components/schemas/Piece"}}
        default: {description: "", content: {application/json: {schema: {type: object}}}}
  /events: {get: {responses: {"200": {description: "", content: {text/event-stream: {}}}}}}
  /runs:
    get:
      responses:
        "200":
          description: ""
          content:
            text/event-stream:
              schema:
                oneOf:
                  - {type: object, required: [event, data], properties: {event: {const: made}, data: {$ref: "#/components/schemas/Piece"}}}
                  - {type: object, required: [event, data], properties: {event: {const: done}, data: {const: "[DONE]"}}}
  /rows:
    get:
      responses:
        "200":
          description: ""
          content:
            application/x-ndjson: {schema: {$ref: "#/components/schemas/Piece"}}
            application/json-seq: {schema: {$ref: "#/components/schemas/Piece"}}
  /chunks:
    get: {responses: {"200": {description: "", content: {application/json: {itemSchema: {$ref: "#/components/schemas/Piece"}}}}}}
  /files:
    get: {responses: {"200": {description: "", content: {application/octet-stream: {}}}, "404": {description: ""}}}
components:
  schemas:
    Piece: {type: object, required: [delta], properties: {delta: {type: string}}}
"""
SSE = "text/event-stream"


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return make_package(tmp_path_factory.mktemp("streams"), "made_streams", DOCUMENT)


async def test_events_come_as_the_type_of_their_data(world: World, chat: Any) -> None:
    chunks = (b'data: {"del', b'ta": "a"}\n\n: ping\n\n', b'data: {"delta": "b"}\r\n\r')
    with scripted(
        lambda seen: Pieces(SSE, (*chunks, b"\n", b"data: [DONE]\n\n"))
    ) as server:
        async with opened(chat, world, base_url=server.url) as client:
            stream = await world.call(client.completions.create_stream, prompt="p")
            assert stream.response.status == 200
            assert stream.response.headers["content-type"] == SSE
            found = await items(stream)
    assert [type(item).__name__ for item in found] == ["Piece", "Piece"]
    assert [item.delta for item in found] == ["a", "b"]
    assert json.loads(server.last.body) == {"prompt": "p", "stream": True}
    assert server.last.headers["accept"] == SSE


async def test_the_same_operation_also_answers_whole(world: World, chat: Any) -> None:
    with scripted(lambda seen: Answer.json({"text": "whole"})) as server:
        async with opened(chat, world, base_url=server.url) as client:
            answer = await world.call(client.completions.create, prompt="p")
    assert answer.text == "whole"
    assert json.loads(server.last.body) == {"prompt": "p"}
    assert server.last.headers["accept"] == "application/json"


async def test_events_without_a_schema_come_as_they_are(
    world: World, chat: Any
) -> None:
    text = "event: made\nid: 7\nretry: 10\ndata: a\ndata: b\n\ndata: [DONE]\n\n"
    with scripted(lambda seen: Pieces(SSE, (text.encode(),))) as server:
        async with opened(chat, world, base_url=server.url) as client:
            first, last = await items(await world.call(client.events.get))
    assert (first.event, first.data, first.id, first.retry) == ("made", "a\nb", "7", 10)
    assert (last.event, last.data, last.id) == ("message", "[DONE]", "7")


async def test_a_schema_may_speak_of_the_whole_event(world: World, chat: Any) -> None:
    text = b'event: made\ndata: {"delta": "a"}\n\nevent: done\ndata: [DONE]\n\n'
    drifts: list[object] = []
    with scripted(lambda seen: Pieces(SSE, (text,))) as server:
        async with opened(
            chat, world, base_url=server.url, on_drift=drifts.append
        ) as client:
            first, last = await items(await world.call(client.runs.get))
    assert (first.event, first.data.delta) == ("made", "a")
    assert (last.event, last.data) == ("done", "[DONE]")
    assert drifts == []


@pytest.mark.parametrize(
    ("content_type", "chunks"),
    [
        ("application/x-ndjson", (b'{"delta":"a"}\n\n{"del', b'ta":"b"}')),
        ("application/json-seq", (b'\x1e{"delta":"a"}\n\x1e{"del', b'ta":"b"}\n')),
    ],
)
async def test_values_come_in_every_framing(
    world: World, chat: Any, content_type: str, chunks: tuple[bytes, ...]
) -> None:
    with scripted(lambda seen: Pieces(content_type, chunks)) as server:
        async with opened(chat, world, base_url=server.url) as client:
            found = await items(await world.call(client.rows.get))
    assert [item.delta for item in found] == ["a", "b"]


@pytest.mark.parametrize(
    "chunks",
    [
        (b'[{"delta": "a"}, {"del', b'ta": "b"}]'),
        (b'{"delta": "a"}{"delta"', b': "b"}'),
    ],
)
async def test_json_comes_in_pieces(
    world: World, chat: Any, chunks: tuple[bytes, ...]
) -> None:
    with scripted(lambda seen: Pieces("application/json", chunks)) as server:
        async with opened(chat, world, base_url=server.url) as client:
            found = await items(await world.call(client.chunks.get))
    assert [item.delta for item in found] == ["a", "b"]


async def test_leaving_the_block_hangs_up(world: World, chat: Any) -> None:
    pieces = Pieces(SSE, (b"data: 1\n\n", b"data: 2\n\n"), is_open=True)
    with scripted(lambda seen: pieces) as server:
        async with opened(chat, world, base_url=server.url) as client:
            stream = await world.call(client.events.get)
            if world.name == "sync":
                with stream:
                    assert next(stream).data == "1"
            else:
                async with stream:
                    assert (await anext(stream)).data == "1"
            assert pieces.hung_up.wait(10)


def test_a_stream_that_is_let_go_hangs_up(chat: Any) -> None:
    pieces = Pieces(SSE, (b"data: 1\n\n",), is_open=True)
    with (
        scripted(lambda seen: pieces) as server,
        chat.Client(base_url=server.url) as client,
    ):
        for event in client.events.get():
            assert event.data == "1"
            break
        assert pieces.hung_up.wait(10)


async def test_a_stream_that_breaks_off_is_a_connection_error(
    world: World, chat: Any
) -> None:
    cut = Pieces(SSE, (b"data: 1\n\n", b"data: 2"), is_cut=True)
    found: list[Any] = []
    with scripted(lambda seen: cut) as server:
        async with opened(chat, world, base_url=server.url) as client:
            stream = await world.call(client.events.get)
            with pytest.raises(
                chat.APIConnectionError, match=r"^GET /events: the answer broke off: "
            ) as caught:
                await _collect(stream, found)
    assert [event.data for event in found] == ["1"]
    assert caught.value.__cause__ is not None


async def _collect(stream: Any, found: list[Any]) -> None:
    if hasattr(stream, "__aiter__"):
        async for item in stream:
            found += [item]
    else:
        found.extend(iter(stream))


async def test_an_error_is_raised_by_the_call_itself(world: World, chat: Any) -> None:
    busy = Answer.json({"message": "slow down"}, 429, Retry_After="2")
    with scripted(lambda seen: busy) as server:
        async with opened(chat, world, base_url=server.url, max_retries=1) as client:
            with pytest.raises(chat.RateLimitError) as caught:
                await world.call(client.completions.create_stream, prompt="p")
    assert caught.value.data == {"message": "slow down"}
    assert world.time.sleeps == [2.0]


async def test_an_item_that_drifts_is_kept(world: World, chat: Any) -> None:
    text = b'data: {"delta": 1}\n\ndata: no json\n\n'
    drifts: list[Any] = []
    with scripted(lambda seen: Pieces(SSE, (text,))) as server:
        async with opened(
            chat, world, base_url=server.url, on_drift=drifts.append
        ) as client:
            call = client.completions.create_stream
            first, last = await items(await world.call(call, prompt="p"))
            strict = client.with_options(strict=True)
            stream = await world.call(strict.completions.create_stream, prompt="p")
            with pytest.raises(chat.ResponseValidationError):
                await items(stream)
    assert first.delta == 1
    assert last == "no json"
    assert [drift.error for drift in drifts] == ["string_type", "json_invalid"]


async def test_the_stream_is_the_data_of_with_response(world: World, chat: Any) -> None:
    with scripted(lambda seen: Pieces(SSE, (b"data: 1\n\n",))) as server:
        async with opened(chat, world, base_url=server.url) as client:
            response = await world.call(client.with_response, client.events.get)
            (event,) = await items(response.data)
    assert (response.status, event.data) == (200, "1")


async def test_a_file_is_saved_with_progress(
    world: World, chat: Any, tmp_path: Path
) -> None:
    content = bytes(range(256)) * 1024
    seen: list[tuple[int, int | None]] = []
    answer = Answer(200, content, "application/octet-stream")
    with scripted(lambda _: answer) as server:
        async with opened(chat, world, base_url=server.url) as client:
            body = await world.call(client.with_streaming, client.files.get)
            saved = body.save(
                tmp_path / "file", on_progress=lambda *done: seen.append(done)
            )
            path = await saved if inspect.isawaitable(saved) else saved
    assert path == tmp_path / "file"
    assert path.read_bytes() == content
    assert seen[-1] == (len(content), len(content))
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


async def test_nothing_is_left_of_a_file_that_breaks_off(
    world: World, chat: Any, tmp_path: Path
) -> None:
    cut = Pieces("application/octet-stream", (b"half",), is_cut=True)
    with scripted(lambda seen: cut) as server:
        async with opened(chat, world, base_url=server.url) as client:
            body = await world.call(client.with_streaming, client.files.get)
            with pytest.raises(chat.APIConnectionError):
                saved = body.save(tmp_path / "file")
                await saved if inspect.isawaitable(saved) else saved
    assert list(tmp_path.iterdir()) == []


async def test_a_compressed_file_is_saved_as_it_was(
    world: World, chat: Any, tmp_path: Path
) -> None:
    answer = Answer(200, b"text " * 999, "application/octet-stream").zipped()
    totals: set[int | None] = set()
    with scripted(lambda seen: answer) as server:
        async with opened(chat, world, base_url=server.url) as client:
            body = await world.call(client.with_streaming, client.files.get)
            saved = body.save(
                tmp_path / "file", on_progress=lambda _, total: totals.add(total)
            )
            path = await saved if inspect.isawaitable(saved) else saved
    assert path.read_bytes() == b"text " * 999
    assert totals == {None}


async def test_with_streaming_raises_as_the_method_does(
    world: World, chat: Any
) -> None:
    with scripted(lambda seen: Answer(404)) as server:
        async with opened(chat, world, base_url=server.url) as client:
            with pytest.raises(chat.NotFoundError):
                await world.call(client.with_streaming, client.files.get)
            with pytest.raises(TypeError, match="with_streaming takes a method"):
                await world.call(client.with_streaming, print)
