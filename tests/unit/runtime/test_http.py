"""Sending: the caller's HTTP client, our own, and redirects."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest
from runtime import (
    APIConnectionError,
    APIError,
    APIStatusError,
    Body,
    Operation,
    RequestOptions,
)
from runtime._connections import Connections
from things_api import AsyncThings, FakeTime, Things, Vendor, things


@pytest.fixture
def local() -> Iterator[str]:
    """A real server that gives back the headers it saw, and a cookie."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path.endswith("/cut"):
                self.close_connection = True
                self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhalf")
                return
            body = b'{"id": "%s"}' % self.headers.get("User-Agent", "").encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Set-Cookie", "sid=1; Path=/")
            self.send_header("X-Cookie", self.headers.get("Cookie", "none"))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.005,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_client_of_our_own_says_who_it_is(local: str) -> None:
    with Things(base_url=local, api_key="k") as client:
        assert client.things.get("a").id == "runtime/Things"


def test_a_client_of_our_own_keeps_no_cookies(local: str) -> None:
    with Things(base_url=local, api_key="k") as client:
        client.things.get("a")
        response = client.with_response(client.things.get, "a")
    assert response.headers["x-cookie"] == "none"


def test_an_answer_that_breaks_off_is_a_connection_error(local: str) -> None:
    with (
        Things(base_url=local, api_key="k", clock=FakeTime().clock) as client,
        pytest.raises(APIConnectionError, match="after 3 tries"),
    ):
        client.things.get("cut")


def test_a_closed_client_says_so(local: str) -> None:
    client = Things(base_url=local, api_key="k")
    client.close()
    client.close()
    with pytest.raises(RuntimeError, match="the client is closed"):
        client.things.get("a")


def test_threads_share_one_http_client() -> None:
    opened: list[object] = []
    barrier = threading.Barrier(8)
    connections = Connections(None, lambda: opened.append(object()) or opened[-1])

    def get(_: int) -> object:
        barrier.wait()
        return connections.get()

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(get, range(8)))) == 1
    assert len(opened) == 1


def test_a_client_serves_many_threads(local: str) -> None:
    with Things(base_url=local, api_key="k") as client, ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: client.things.get("a").id, range(64)))
    assert found == ["runtime/Things"] * 64


def injected(vendor: Vendor, **options: Any) -> httpx2.Client:
    return httpx2.Client(transport=httpx2.MockTransport(vendor), **options)


def test_the_callers_http_client_keeps_all_that_it_has() -> None:
    vendor = Vendor()
    http = injected(
        vendor,
        headers={"User-Agent": "mine/1", "X-Own": "yes", "Accept": "text/plain"},
        cookies={"jar": "1"},
        params={"tenant": "t 1"},
        timeout=7.0,
    )
    client = Things(http_client=http, api_key="k", team_id="t")
    vendor.answers = [httpx2.Response(200, json=[])]
    client.things.list(limit=2, flavour="plain")
    request = vendor.request
    assert request.headers["User-Agent"] == "mine/1"
    assert request.headers["X-Own"] == "yes"
    assert request.headers["Accept"] == "application/json"
    assert request.headers["Cookie"] == "jar=1; flavour=plain"
    assert request.url.query == b"limit=2&tenant=t+1"
    assert request.extensions["timeout"]["read"] == 7.0


def test_the_callers_http_client_is_left_open() -> None:
    http = injected(Vendor())
    with Things(http_client=http, api_key="k") as client:
        client.things.get("a")
    assert not http.is_closed
    client.things.get("a")


def test_a_timeout_comes_from_the_call_then_the_client_then_the_http_client() -> None:
    vendor = Vendor()
    client = things(vendor, timeout=3)
    client.things.get("a")
    client.things.get("a", options=RequestOptions(timeout=None))
    reads = [request.extensions["timeout"]["read"] for request in vendor.requests]
    assert reads == [3, None]


def test_an_http_client_of_the_other_kind_is_refused() -> None:
    wrong: Any = httpx2.AsyncClient()
    with pytest.raises(
        TypeError, match=r"of Things must be an httpx2.Client, not httpx2"
    ):
        Things(http_client=wrong)
    other: Any = httpx2.Client()
    with pytest.raises(TypeError, match="sync and async clients take different ones"):
        AsyncThings(http_client=other)


def test_an_http_client_of_another_library_is_refused() -> None:
    class Client:
        """Stands for httpx.Client, which is no dependency."""

        __module__ = "httpx"
        __qualname__ = "Client"

    wrong: Any = Client()
    message = r"http_client of Things must be an httpx2.Client, not httpx.Client$"
    with pytest.raises(TypeError, match=message):
        Things(http_client=wrong)


def redirect(location: str, status: int = 302) -> httpx2.Response:
    return httpx2.Response(status, headers={"Location": location})


GOOD = httpx2.Response(200, json={"id": "a"})


def seen(
    location: str, status: int = 302, **options: Any
) -> tuple[httpx2.Request, ...]:
    vendor = Vendor([redirect(location, status), GOOD])
    options = {"headers": {"X-Mine": "m"}, **options}
    things(vendor, **options).things.get("a")
    return tuple(vendor.requests)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_within_the_origin_takes_everything_along(status: int) -> None:
    first, second = seen("/v2/things/a?x=1", status)
    assert str(second.url) == "https://api.test/v2/things/a?x=1"
    assert second.headers["X-Key"] == first.headers["X-Key"] == "k-secret"
    assert second.headers["X-Mine"] == "m"


def test_a_redirect_to_another_origin_takes_nothing_secret_along() -> None:
    vendor = Vendor([redirect("https://files.test/a"), redirect("/b"), GOOD])
    http = injected(vendor, auth=("u", "p"), cookies={"c": "1"}, headers={"X-Own": "o"})
    client = Things(http_client=http, api_key="k", headers={"X-Mine": "m"})
    client.things.get("a")
    for request in vendor.requests[1:]:
        assert request.url.host == "files.test"
        assert not {"x-key", "x-mine", "x-own", "authorization", "cookie"} & {
            name.lower() for name in request.headers
        }
        assert request.headers["Accept"] == "application/json"
        assert request.headers["Host"] == "files.test"


def test_a_redirect_to_another_port_or_host_is_another_origin() -> None:
    assert "X-Key" not in seen("https://api.test:8443/a")[1].headers
    assert "X-Key" not in seen("https://api.test.evil/a")[1].headers
    assert "X-Key" not in seen("//evil.test/a")[1].headers


def test_a_redirect_from_http_to_https_stays_with_its_host() -> None:
    base = {"base_url": "http://api.test"}
    assert seen("https://api.test/a", **base)[1].headers["X-Key"] == "k-secret"
    assert "X-Key" not in seen("https://other.test/a", **base)[1].headers


@pytest.mark.parametrize("location", ["http://api.test/a", "ftp://api.test/a"])
def test_a_redirect_that_would_be_unsafe_is_an_error(location: str) -> None:
    vendor = Vendor([redirect(location), GOOD])
    with pytest.raises(APIStatusError) as caught:
        things(vendor).things.get("a")
    assert caught.value.status == 302
    assert len(vendor.requests) == 1


def test_a_redirect_to_no_url_is_an_error() -> None:
    """Which one is up to httpx2, whose first releases refuse such an answer themselves."""
    vendor = Vendor([redirect("https://a:b/"), GOOD])
    with pytest.raises(APIError):
        things(vendor, max_retries=0).things.get("a")
    assert len(vendor.requests) == 1


@pytest.mark.parametrize("status", [301, 302])
def test_what_may_have_been_done_is_not_asked_for_elsewhere(status: int) -> None:
    """Browsers make a GET of such a POST, and the standard a second POST."""
    vendor = Vendor([redirect("/elsewhere", status), GOOD])
    with pytest.raises(APIStatusError):
        things(vendor).things.create(name="n")
    assert len(vendor.requests) == 1


@pytest.mark.parametrize("status", [307, 308])
def test_a_post_that_is_sent_on_is_sent_whole(status: int) -> None:
    vendor = Vendor([redirect("/v2/things?x=1", status), GOOD])
    assert things(vendor).things.create(name="n").id == "a"
    first, second = vendor.requests
    assert (second.method, str(second.url)) == (
        "POST",
        "https://api.test/v2/things?x=1",
    )
    assert second.content == first.content == b'{"name":"n"}'
    assert second.headers == first.headers


class Reading(httpx2.BaseTransport):
    """Reads bodies as they come, and redirects the first one."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        assert isinstance(request.stream, httpx2.SyncByteStream)
        self.bodies.append(b"".join(request.stream))
        return redirect("/b", 307) if len(self.bodies) == 1 else GOOD


def test_a_file_that_is_sent_on_is_read_anew(tmp_path: Path) -> None:
    path = tmp_path / "rows"
    path.write_bytes(b"rows")
    http = httpx2.Client(transport=(wire := Reading()))
    client = Things(http_client=http, api_key="k")
    client.things.replace("a", path, content_type="text/csv")
    assert wire.bodies == [b"rows", b"rows"]


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_a_stream_that_is_gone_is_not_sent_on(method: str) -> None:
    http = httpx2.Client(transport=(wire := Reading()))
    op = Operation[Any](method, "/x", returns=Any, body=(Body("text/plain"),))
    with pytest.raises(APIStatusError, match="307"):
        Things(http_client=http).things.call(op, body=iter([b"a", b"b"]))
    assert wire.bodies == [b"ab"]


def test_a_body_does_not_leave_its_origin() -> None:
    vendor = Vendor([redirect("https://files.test/a", 307), GOOD])
    with pytest.raises(APIStatusError):
        things(vendor).things.create(name="n")
    assert len(vendor.requests) == 1
    search = Operation[Any]("GET", "/x", returns=Any, body=(Body("text/plain"),))
    vendor = Vendor([redirect("https://files.test/a", 307), GOOD])
    things(vendor).things.call(search, body="secret")
    assert vendor.request.content == b""
    assert "content-length" not in vendor.request.headers


@pytest.mark.parametrize("location", ["/v1/things/a", "https://files.test/a"])
def test_what_a_post_leads_to_is_got(location: str) -> None:
    vendor = Vendor([redirect(location, 303), GOOD])
    client = things(vendor, headers={"X-Mine": "m"})
    assert client.things.create(name="n").id == "a"
    request = vendor.request
    assert (request.method, request.content) == ("GET", b"")
    assert not {"content-length", "content-type"} & request.headers.keys()
    assert ("x-mine" in request.headers) == (location == "/v1/things/a")


def test_a_body_that_asks_is_sent_on_with_its_get() -> None:
    search = Operation[Any]("GET", "/x", returns=Any, body=(Body("text/plain"),))
    vendor = Vendor([redirect("/y"), redirect("/z", 303), GOOD])
    things(vendor).things.call(search, body="words")
    assert [request.content for request in vendor.requests] == [b"words", b"words", b""]
    assert "content-length" not in vendor.request.headers


def test_each_redirect_has_what_is_left_of_the_deadline() -> None:
    time = FakeTime()
    answers = Vendor([redirect("/b"), redirect("/c"), GOOD])

    def slow(request: httpx2.Request) -> httpx2.Response:
        time.now += 2
        return answers(request)

    http = httpx2.Client(transport=httpx2.MockTransport(slow))
    client = Things(http_client=http, api_key="k", clock=time.clock, deadline=7)
    client.things.get("a", options=RequestOptions(timeout=None))
    reads = [request.extensions["timeout"]["read"] for request in answers.requests]
    assert reads == [7, 5, 3]


def test_redirects_end() -> None:
    vendor = Vendor([redirect("/again")])
    with pytest.raises(APIConnectionError, match="more than 10 redirects"):
        things(vendor).things.get("a")
    assert len(vendor.requests) == 10


def test_an_http_client_that_follows_redirects_does_not_leak_credentials() -> None:
    vendor = Vendor([redirect("https://evil.test/"), GOOD])
    http = injected(vendor, follow_redirects=True)
    Things(http_client=http, api_key="k").things.get("a")
    assert "X-Key" not in vendor.request.headers


def test_httpx2_logs_no_credential_of_the_query(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    vendor = Vendor([redirect("/b?key=s3cr3t"), httpx2.Response(200, text="ok")])
    client = things(vendor, api_key=None, query_key="s3cr3t")
    assert client.things.signed() == "ok"
    assert "/v1/signed" in caplog.text
    assert "s3cr3t" not in caplog.text
    assert vendor.requests[0].url.query == b"key=s3cr3t"


def test_a_scheme_that_nobody_speaks_is_not_tried_again() -> None:
    vendor = Vendor([httpx2.UnsupportedProtocol("no")])
    with pytest.raises(APIConnectionError):
        things(vendor).things.get("a")
    assert len(vendor.requests) == 1
