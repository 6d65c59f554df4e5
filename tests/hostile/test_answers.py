"""Hostile answers: they neither crash, nor hang, nor mislead who calls."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import gzip
import importlib
import itertools
import json
import logging
import zlib
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.live.made import make_package

from .blocking import Blocking

DOCUMENT = """\
openapi: 3.1.0
info: {title: Answers, version: "1"}
servers: [{url: "http://api.test/v1"}]
security: [{key: []}]
paths:
  /things/{id}:
    get:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: X-Trace, in: header, schema: {type: string}}
        - {name: q, in: query, schema: {type: string}}
        - {name: jar, in: cookie, schema: {type: string}}
      responses:
        "200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
  /text:
    get:
      responses: {"200": {description: "", content: {text/plain: {schema: {type: string}}}}}
  /file:
    get:
      responses: {"200": {description: "", content: {application/octet-stream: {}}}}
  /upload:
    post:
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: {type: string, format: binary}
                note: {type: string}
      responses: {"204": {description: ""}}
  /lines:
    get:
      responses: {"200": {description: "", content: {application/jsonl: {itemSchema: {$ref: "#/components/schemas/Thing"}}}}}
  /events:
    get:
      responses: {"200": {description: "", content: {text/event-stream: {}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Thing:
      type: object
      properties: {name: {type: string}, inner: {$ref: "#/components/schemas/Thing"}, at: {type: string, format: date-time}}
"""
SECRET = "s3cret-key"
Answer = Callable[[httpx2.Request], httpx2.Response]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return make_package(tmp_path_factory.mktemp("answers"), "hostile_answers", DOCUMENT)


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def open_client(
    package: Any, kind: str, loop: asyncio.AbstractEventLoop
) -> Callable[..., Any]:
    """Makes a client of one kind; one that is async is called as if it blocked."""

    def open_client(**options: Any) -> Any:
        options = {"api_key": SECRET, "max_retries": 0, **options}
        if kind == "sync":
            return package.Client(**options)
        return Blocking(package.AsyncClient(**options), loop)

    return open_client


@pytest.fixture
def client_of(open_client: Callable[..., Any], kind: str) -> Callable[[Answer], Any]:
    def client_of(answer: Answer, **options: Any) -> Any:
        http = httpx2.Client if kind == "sync" else httpx2.AsyncClient
        transport = httpx2.MockTransport(answer)
        return open_client(http_client=http(transport=transport), **options)

    return client_of


def said(content: bytes, media: str = "application/json", **headers: str) -> Answer:
    given = {"Content-Type": media, **headers}
    return lambda request: httpx2.Response(200, headers=given, content=content)


BODIES = {
    "deep_list": b"[" * 100_000 + b"]" * 100_000,
    "deep_object": b'{"inner":' * 100_000 + b"{}" + b"}" * 100_000,
    "deep_and_open": b'{"inner":' * 100_000,
    "empty": b"",
    "space": b" \n",
    "half": b'{"name": "a',
    "two": b'{"name": "a"}{"name": "b"}',
    "html": b"<html>login</html>",
    "nan": b'{"name": NaN}',
    "duplicate": b'{"name": "a", "name": "b"}',
    "huge_number": b'{"name": ' + b"9" * 100_000 + b"}",
    "exponent": b'{"name": 1e999999999}',
    "surrogate": b'{"name": "\\ud800"}',
    "nul": b'{"na\\u0000me": "\\u0000"}',
    "bad_utf8": b'{"name": "\xff\xfe"}',
    "utf16": '{"name": "a"}'.encode("utf-16"),
    "bom": b"\xef\xbb\xbf{}",
    "dunder": b'{"__class__": 1, "__dict__": 2, "__init__": 3, "_private": 4}',
    "model": b'{"model_dump": 1, "model_fields": 2, "__pydantic_extra__": {"a": 1}}',
    "wrong_kinds": b'{"name": {}, "inner": "x", "at": 5}',
    "years": b'{"at": "99999-99-99T99:99:99Z"}',
    "null": b"null",
    "number": b"5",
    "many_keys": json.dumps({f"k{n}": n for n in range(50_000)}).encode(),
}


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("strict", [False, True])
def test_a_hostile_body_is_returned_or_refused(
    client_of: Any, package: Any, name: str, strict: bool
) -> None:
    client = client_of(said(BODIES[name]), strict=strict)
    try:
        value = client.things.get("1")
    except package.APIError:
        return
    repr(value)
    if hasattr(value, "model_dump"):
        assert type(value).__name__ == "Thing"
        value.model_dump(by_alias=True)


@pytest.mark.parametrize(
    "charset",
    [
        "nonsense",
        "utf-7",
        "rot13",
        "idna",
        "unicode_escape",
        "hex",
        "zlib",
        "utf-8\r\nX: y",
    ],
)
def test_a_charset_is_a_name_of_text_alone(client_of: Any, charset: str) -> None:
    """Python has codecs that are none of text, among them ones that unpack."""
    for call, media in (("text", "text/plain"), ("things", "application/json")):
        answer = said(b'{"name": "+AGE-"}', f"{media}; charset={charset!r}")
        client = client_of(answer)
        value = client.text.get() if call == "text" else client.things.get("1")
        assert value


def test_headers_without_end_are_refused(
    open_client: Callable[..., Any], package: Any
) -> None:
    """The HTTP library has a limit of its own for the head of an answer."""
    head = b"HTTP/1.1 200 OK\r\n" + b"".join(
        b"X-%d: %s\r\n" % (n, b"a" * 1_000) for n in range(10_000)
    )
    with pytest.raises(package.APIConnectionError):
        call_of(open_client, head + b"\r\n").text.get()


def call_of(open_client: Callable[..., Any], answer: bytes) -> Any:
    """A client of a server that says these bytes, whatever it is asked."""
    import socket
    import threading

    server = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        connection, _ = server.accept()
        with server, connection:
            connection.recv(65_536)
            with contextlib.suppress(OSError):
                connection.sendall(answer)

    threading.Thread(target=serve, daemon=True).start()
    port = server.getsockname()[1]
    return open_client(base_url=f"http://127.0.0.1:{port}")


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x16\x03\x01",
        b"HTTP/1.1 99999 X\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nabc",
        b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabcde",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\na",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope",
        b"HTTP/1.1 200 OK\r\nX: a\x00b\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n folded\r\n\r\n",
        b"HTTP/1.1 101 Switching\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n" * 100,
    ],
)
def test_what_is_no_http_is_a_failed_connection(
    open_client: Callable[..., Any], package: Any, answer: bytes
) -> None:
    with pytest.raises(package.APIError):
        call_of(open_client, answer).things.get("1")


def bomb(encoding: str, megabytes: int) -> bytes:
    """Zeros, packed as an answer may be; skipped where the HTTP library cannot unpack it."""
    content = bytes(1 << 20)
    if encoding in ("gzip", "deflate"):
        packer = zlib.compressobj(9, zlib.DEFLATED, 31 if encoding == "gzip" else 15)
        parts = [packer.compress(content) for _ in range(megabytes)]
        return b"".join(parts) + packer.flush()
    if encoding == "br":
        return bytes(pytest.importorskip("brotli").compress(content * megabytes))
    zstd = pytest.importorskip("backports.zstd")
    return bytes(zstd.compress(content * megabytes))


class Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that comes piece by piece."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return self.pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
def test_a_bomb_is_not_unpacked(client_of: Any, package: Any, encoding: str) -> None:
    packed = bomb(encoding, 128)
    pieces = [packed[at : at + 4_096] for at in range(0, len(packed), 4_096)]

    def answer(request: httpx2.Request) -> httpx2.Response:
        headers = {"Content-Type": "text/plain", "Content-Encoding": encoding}
        return httpx2.Response(200, headers=headers, stream=Pieces(iter(pieces)))

    with pytest.raises(package.APIConnectionError, match="with_streaming"):
        client_of(answer).text.get()
    client = client_of(answer)
    stream = client.with_streaming(client.text.get)
    with stream:
        assert sum(map(len, stream)) == 128 << 20


def test_a_text_that_packs_well_is_no_bomb(client_of: Any) -> None:
    text = b"a line of a log that says much the same as the last\n" * 10_000
    answer = said(gzip.compress(text), "text/plain", **{"Content-Encoding": "gzip"})
    assert len(client_of(answer).text.get()) == len(text)


@pytest.mark.parametrize("call", ["text", "things"])
def test_an_answer_without_end_is_cut_off(
    client_of: Any, package: Any, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = importlib.import_module(f"{package.__name__}._runtime._opened")
    monkeypatch.setattr(opened, "LARGEST", 1 << 20)

    def endless() -> Iterator[bytes]:
        while True:
            yield b"a" * 65_536

    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, stream=Pieces(endless()))

    client = client_of(answer)
    with pytest.raises(package.APIConnectionError, match="too large"):
        client.text.get() if call == "text" else client.things.get("1")


@pytest.mark.parametrize("call", ["lines", "events"])
def test_an_item_without_end_is_cut_off(
    client_of: Any, package: Any, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = importlib.import_module(f"{package.__name__}._runtime._stream")
    monkeypatch.setattr(stream, "LONGEST_ITEM", 1 << 20)
    media = {"lines": "application/jsonl", "events": "text/event-stream"}[call]

    def endless() -> Iterator[bytes]:
        yield b"data: "
        while True:
            yield b"a" * 65_536

    def answer(request: httpx2.Request) -> httpx2.Response:
        headers = {"Content-Type": media}
        return httpx2.Response(200, headers=headers, stream=Pieces(endless()))

    resource = getattr(client_of(answer), call)
    method = next(
        getattr(resource, name)
        for name in ("get", "list", "get_stream", "list_stream")
        if hasattr(resource, name)
    )
    with pytest.raises(package.APIConnectionError):
        list(method())


@pytest.mark.parametrize(
    "location",
    [
        "http://evil.test/x",
        "//evil.test/x",
        "http://api.test:81/x",
        "http://api.test.evil.test/x",
        "http://api.test@evil.test/x",
        "\\\\evil.test\\x",
        "http://evil.test\\@api.test/",
    ],
)
def test_a_redirect_takes_no_secret_elsewhere(client_of: Any, location: str) -> None:
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        if len(seen) == 1:
            return httpx2.Response(302, headers={"Location": location})
        return httpx2.Response(200, json={"name": "a"})

    client = client_of(answer, headers={"X-Own": "own-s3cret"})
    try:
        client.things.get("1", x_trace="trace-s3cret", jar="jar-s3cret")
    except Exception as error:
        assert "s3cret" not in str(error)
    for request in seen[1:]:
        if request.url.host != "api.test" or request.url.port:
            assert "s3cret" not in str(request.headers.multi_items())
            # Nor is a name in the location a reason to sign: httpx2 would.
            assert "authorization" not in request.headers


@pytest.mark.parametrize(
    "location",
    [
        "file:///etc/passwd",
        "ftp://x/",
        "javascript:x",
        "data:,x",
        "",
        "http://",
        "http://[::",
        "http://api.test:99999/",
    ],
)
def test_a_redirect_leads_to_http_alone(
    client_of: Any, package: Any, location: str
) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        assert request.url.scheme in ("http", "https")
        assert request.url.port is None
        return httpx2.Response(302, headers={"Location": location})

    with pytest.raises(package.APIError):
        client_of(answer).things.get("1")


@pytest.mark.parametrize(
    "text",
    [
        "a\r\nX-Evil: 1",
        "a\nb",
        "a\rb",
        "a\0b",
        "\u2028\u010a\u010d",
        "a\x85b",
        "a\x0bb",
    ],
)
@pytest.mark.parametrize("where", ["x_trace", "q", "jar", "id"])
def test_an_argument_is_no_other_header_and_no_other_request(
    client_of: Any, text: str, where: str
) -> None:
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(200, json={})

    client = client_of(answer)
    try:
        if where == "id":
            client.things.get(text)
        else:
            client.things.get("1", **{where: text})
    except ValueError:
        assert not seen
        return
    (request,) = seen
    raw = request.method.encode() + b" " + request.url.raw_path
    lines = [raw, *(name + b": " + value for name, value in request.headers.raw)]
    assert not any(set(line) & set(b"\r\n\0") for line in lines)
    assert "x-evil" not in request.headers


@pytest.mark.parametrize(
    "text",
    [
        'a"; filename="b',
        "a\r\nContent-Type: text/html\r\n\r\nx",
        'a"\r\n\r\n--',
        "a\nb",
        "a\0b",
        "../../evil",
        "C:\\evil",
        "CON",
        "\u202ea\u2028",
        "a" * 5_000,
    ],
)
@pytest.mark.parametrize("where", ["name", "type", "header", "header_name", "note"])
def test_an_argument_is_no_other_part_of_a_form(
    client_of: Any, text: str, where: str
) -> None:
    seen: list[bytes] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.headers["content-type"].encode() + b"\n" + request.content)
        return httpx2.Response(204)

    name = text if where == "name" else "a.txt"
    media = text if where == "type" else "text/plain"
    headers = {"X-Own": text if where == "header" else "a"}
    if where == "header_name":
        headers = {f"X-Own: {text}": "a"}
    note = text if where == "note" else "b"
    try:
        client_of(answer).upload.create(file=(name, b"x", media, headers), note=note)
    except ValueError:
        assert not seen
        return
    head, _, body = seen[0].partition(b"\n")
    boundary = b"--" + head.partition(b"boundary=")[2].strip(b'"')
    first, *parts, last = body.split(boundary)
    assert (first, last.strip()) == (b"", b"--")
    assert len(parts) == 2
    told = [part.partition(b"\r\n\r\n")[0].strip().split(b"\r\n") for part in parts]
    assert sorted(map(len, told)) <= [2, 3]
    names = [line.partition(b":")[0].lower() for lines in told for line in lines]
    assert set(names) <= {b"content-disposition", b"content-type", b"x-own"}
    assert names.count(b"content-disposition") == 2
    for lines in told:
        for line in lines:
            assert line.count(b"filename=") <= 1 or b'\\"' in line or b"%22" in line
            assert not set(line) & set(b"\r\n\0")
    assert b"\r\n\r\nx\r\n" in body


@pytest.mark.parametrize(
    "text",
    [
        "..",
        ".",
        "../admin",
        "a/../../admin",
        "/admin",
        "//evil.test/",
        "?q=1",
        "#x",
        "%2e%2e",
        "..%2fadmin",
        "a;b=c",
        "http://evil.test/",
        "\\..\\admin",
        "",
        "@evil.test",
    ],
)
def test_a_path_argument_stays_one_segment(client_of: Any, text: str) -> None:
    seen: list[bytes] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        assert request.url.host == "api.test"
        seen.append(request.url.raw_path)
        return httpx2.Response(200, json={})

    try:
        client_of(answer).things.get(text)
    except ValueError:
        assert not seen
        return
    (path,) = seen
    start, _, segment = path.rpartition(b"/")
    assert start == b"/v1/things"
    assert not set(segment) & set(b"?#/\\")
    assert segment not in (b".", b"..")


@pytest.mark.parametrize(
    "name",
    [
        "attachment; filename=\"../../evil\"; filename*=UTF-8''..%2Fevil",
        'attachment; filename="/etc/cron.d/evil"',
        'attachment; filename="C:\\\\Windows\\\\evil.exe"',
        'attachment; filename="\\\\\\\\evil.test\\\\share\\\\x"',
        "attachment; filename=CON",
        "attachment; filename=NUL.txt",
        "attachment; filename=.bashrc",
        'attachment; filename="mine\x00.exe"',
        f'attachment; filename="{"a" * 5_000}"',
        "attachment; filename*=UTF-8''%2e%2e%2f%ff",
    ],
)
def test_a_file_lies_where_the_caller_says(
    client_of: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """What the server calls it means nothing."""
    monkeypatch.chdir(tmp_path)
    answer = said(b"x", "application/octet-stream", **{"Content-Disposition": name})
    client = client_of(answer)
    saved = client.with_streaming(client.file.get).save(tmp_path / "mine")
    assert saved == tmp_path / "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["mine"]


def test_no_secret_is_told(
    client_of: Any, package: Any, caplog: pytest.LogCaptureFixture
) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(500, text=str(request.headers.multi_items()))

    caplog.set_level(logging.DEBUG)
    client = client_of(answer)
    with pytest.raises(package.APIStatusError) as caught:
        client.things.get("1")
    told = f"{client!r} {client.things!r} {caplog.text}"
    assert SECRET not in told
    assert SECRET not in repr(caught.value)


@pytest.mark.parametrize(
    "value", ["1e999", "-5", "nan", "9" * 400, "Fri, 99 Foo", "\x00"]
)
def test_a_server_cannot_make_a_caller_wait_for_ever(
    client_of: Any, package: Any, value: str
) -> None:
    waits: list[float] = []
    headers = {"Retry-After": value, "retry-after-ms": value}
    client = client_of(
        lambda request: httpx2.Response(503, headers=headers), max_retries=2
    )
    clock = importlib.import_module(f"{package.__name__}._runtime._clock").Clock

    async def pause(seconds: float) -> None:
        waits.append(seconds)

    still = clock(sleep=waits.append, sleep_async=pause)
    bare = client._inner if isinstance(client, Blocking) else client
    bare._settings = dataclasses.replace(bare._settings, clock=still)
    with pytest.raises(package.APIError):
        client.things.get("1")
    assert sum(waits) < 300


def test_a_deadline_ends_what_is_packed_and_unpacks_to_nothing(
    client_of: Any, package: Any
) -> None:
    time = itertools.count()
    # A file's name of a gzip that does not end (RFC 1952 section 2.3).
    name = itertools.chain([b"\x1f\x8b\x08\x08" + bytes(6)], itertools.repeat(b"a"))
    headers = {"Content-Type": "text/plain", "Content-Encoding": "gzip"}
    client = client_of(
        lambda request: httpx2.Response(200, headers=headers, stream=Pieces(name))
    )
    clock = importlib.import_module(f"{package.__name__}._runtime._clock").Clock
    bare = client._inner if isinstance(client, Blocking) else client
    still = clock(elapsed=lambda: float(next(time)))
    bare._settings = dataclasses.replace(bare._settings, clock=still)
    with pytest.raises(package.APITimeoutError, match="deadline"):
        client.text.get(options=package.RequestOptions(deadline=100))
