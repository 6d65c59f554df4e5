"""Connections to what was checked, within a time."""

from __future__ import annotations

import socket
import threading
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest

from generator.documents import fetching
from generator.documents.connecting import Bounded
from generator.documents.fetching import Fetcher
from generator.documents.limits import Limits
from generator.problems import Fatal


def test_a_request_goes_to_the_address_that_was_checked(site: Any) -> None:
    site.pages["/a"] = b"{}"
    port = site.url.rpartition(":")[2]
    transport = Bounded({"name.invalid": "127.0.0.1"}, 5)
    with httpx2.Client(transport=transport) as client:
        assert client.get(f"http://name.invalid:{port}/a").content == b"{}"
        with pytest.raises(httpx2.ConnectError):
            client.get(f"http://other.invalid:{port}/a")


def test_a_name_is_asked_for_once(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody else knows the name: what is connected to is what was checked."""
    site, other = serve(), serve()
    other.pages["/b"] = b"{}"
    asked: list[str] = []

    def resolve(host: str) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    port = other.url.rpartition(":")[2]
    site.redirects["/a"] = f"http://rebound.invalid:{port}/b"
    monkeypatch.setattr(fetching, "_is_global", lambda address: True)
    found = Fetcher([site.url], resolve=resolve).fetch(f"{site.url}/a", follow=True)
    assert found.url == f"http://rebound.invalid:{port}/b"
    assert (asked, other.seen) == (["rebound.invalid"], ["/b"])


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fc00::1",
        "fe80::1",
        "::ffff:127.0.0.1",
        "2002:7f00:1::",
        "64:ff9b::7f00:1",
        "64:ff9b::a00:1",
    ],
)
def test_private_addresses_are_no_public_ones(address: str) -> None:
    fetcher = Fetcher(resolve=lambda host: [address])
    assert not fetcher._is_public(urlsplit("http://name.invalid/"))
    assert not fetcher._pinned


def test_a_server_that_never_finishes_its_head_is_left() -> None:
    server = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{server.getsockname()[1]}"
    stop = threading.Event()

    def drip() -> None:
        connection, _ = server.accept()
        with connection:
            connection.sendall(b"HTTP/1.1 200 OK\r\n")
            while not stop.wait(0.01):
                try:
                    connection.sendall(b"x: y\r\n")
                except OSError:
                    return

    thread = threading.Thread(target=drip)
    thread.start()
    try:
        with pytest.raises(Fatal, match="too long to answer"):
            Fetcher([url], Limits(seconds=0.5)).fetch(f"{url}/a")
    finally:
        stop.set()
        thread.join()
        server.close()
