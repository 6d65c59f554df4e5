"""Credentials and arguments: from the call, from the client, from the environment, or missed."""

from __future__ import annotations

import logging
import pydoc
import traceback
from collections.abc import Callable

import httpx2
import pytest
import vendor_clients
from vendor_clients import APIError, ConfigurationError

from .documents import VENDORS
from .server import KEY, Answer, Cut, VendorServer, host_of
from .worlds import CLASSES, World

Serve = Callable[[str], VendorServer]


@pytest.mark.parametrize("vendor", VENDORS)
async def test_a_key_comes_from_the_environment_when_it_is_not_given(
    world: World, serve: Serve, vendor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(vendor)
    monkeypatch.setenv(f"{vendor.upper()}_API_KEY", KEY)
    server.answers["a1"] = {}
    async with world.open(vendor, base_url=server.url, api_key=None) as client:
        await world.get(client, "a1")
    sent = server.last.headers[server.vendor.header.lower()]
    assert sent == server.vendor.prefix + KEY


@pytest.mark.parametrize("vendor", VENDORS)
async def test_a_key_that_is_given_comes_before_the_environments(
    world: World, serve: Serve, vendor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve(vendor)
    monkeypatch.setenv(f"{vendor.upper()}_API_KEY", "another-key")
    server.answers["a1"] = {}
    async with world.open(vendor, base_url=server.url) as client:
        await world.get(client, "a1")
    assert server.last.headers[server.vendor.header.lower()].endswith(KEY)


@pytest.mark.parametrize("empty", [None, ""], ids=["absent", "empty"])
@pytest.mark.parametrize("vendor", VENDORS)
async def test_a_missing_key_names_the_argument_and_the_variable(
    world: World,
    serve: Serve,
    vendor: str,
    empty: str | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    variable = f"{vendor.upper()}_API_KEY"
    if empty is not None:
        monkeypatch.setenv(variable, empty)
    server = serve(vendor)
    async with world.open(vendor, base_url=server.url, api_key=None) as client:
        with pytest.raises(ConfigurationError) as caught:
            await world.get(client, "a1")
    assert "api_key=" in str(caught.value)
    assert variable in str(caught.value)
    assert server.seen == []


async def test_a_key_may_be_a_callable_that_is_asked_for_each_call(
    world: World, rally: VendorServer
) -> None:
    keys = iter(["key-one", "key-two"])
    async with world.open(
        "rally", base_url=rally.url, api_key=lambda: next(keys)
    ) as client:
        for _ in range(2):
            with pytest.raises(APIError):
                await world.get(client, "imp_1")
    sent = [seen.headers["authorization"] for seen in rally.seen]
    assert sent == ["Bearer key-one", "Bearer key-two"]


@pytest.mark.parametrize(
    ("call", "client_argument", "environment", "team"),
    [
        ("call", "client", "environment", "call"),
        (None, "client", "environment", "client"),
        (None, None, "environment", "environment"),
        ("call", None, None, "call"),
    ],
)
async def test_micros_team_comes_from_the_call_then_the_client_then_the_environment(
    world: World,
    serve: Serve,
    call: str | None,
    client_argument: str | None,
    environment: str | None,
    team: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if environment:
        monkeypatch.setenv("MICRO_TEAM_ID", environment)
    server = serve("micro")
    arguments = {"team_id": call} if call else {}
    async with world.open(
        "micro", base_url=server.url, team_id=client_argument
    ) as client:
        await world.get(client, "job-1", **arguments)
    assert server.last.path == f"/v2/prism/{team}/imports/job-1"


async def test_micro_without_a_team_names_all_three_places(
    world: World, serve: Serve
) -> None:
    server = serve("micro")
    async with world.open("micro", base_url=server.url, team_id=None) as client:
        with pytest.raises(ConfigurationError) as caught:
            await world.get(client, "job-1")
    message = str(caught.value)
    assert "to this call" in message
    assert f"{type(client).__name__}()" in message
    assert "MICRO_TEAM_ID" in message
    assert server.seen == []


async def test_pinecones_host_may_bring_its_scheme(
    world: World, serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = serve("pinecone")
    async with world.open("pinecone", index_host=server.origin + "/") as client:
        assert (await world.get(client, "101")).id == "101"
    monkeypatch.setenv("PINECONE_INDEX_HOST", server.origin)
    async with world.open("pinecone") as client:
        assert (await world.get(client, "101")).id == "101"
    assert server.last.headers["host"] == host_of(server.origin)


@pytest.mark.parametrize(
    "host", ["my-index.svc.example", "https://my-index.svc.example"]
)
def test_pinecones_host_without_a_scheme_means_https(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        urls.append(str(request.url))
        return httpx2.Response(200, json={})

    http = httpx2.Client(transport=httpx2.MockTransport(answer))
    World("sync").make("pinecone", index_host=host, http_client=http).bulk.imports.get(
        "101"
    )
    monkeypatch.setenv("PINECONE_INDEX_HOST", host)
    World("sync").make("pinecone", http_client=http).bulk.imports.get("101")
    assert urls == ["https://my-index.svc.example/bulk/imports/101"] * 2


async def test_pinecone_without_a_host_says_where_to_give_it(world: World) -> None:
    async with world.open("pinecone") as client:
        with pytest.raises(ConfigurationError) as caught:
            await world.get(client, "101")
    message = str(caught.value)
    assert "index_host=" in message
    assert "PINECONE_INDEX_HOST" in message
    assert "unknown" not in message


@pytest.mark.parametrize("vendor", VENDORS)
async def test_no_secret_shows_in_texts_logs_or_errors(
    world: World, serve: Serve, vendor: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(vendor)
    echo = f"no access for {server.vendor.prefix}{KEY} ({KEY})"
    shown: list[str] = []
    async with world.open(vendor, base_url=server.url, max_retries=1) as client:
        server.play(Answer.text(echo, 401), Cut.BEFORE_HEADERS, Cut.AFTER_HEADERS)
        for _ in range(2):
            with pytest.raises(APIError) as caught:
                await world.get(client, "a1")
            error = caught.value
            shown += [
                str(error),
                repr(error),
                "".join(traceback.format_exception(error)),
            ]
        server.play(Answer.json({"key": KEY}))
        await world.get(client, "a1")
        shown += [repr(client), repr(vars(client)), repr(client._settings)]
        shown += [repr(get) for get in vars(client).values()]
    shown.append(caplog.text)
    assert [text for text in shown if KEY in text] == []
    assert len(caplog.records) > 2


async def test_a_secret_that_cannot_be_a_header_is_refused_without_showing_it(
    world: World, rally: VendorServer
) -> None:
    for key in ("secret\r\nX-Evil: 1", " secret", "secret\n"):
        async with world.open("rally", base_url=rally.url, api_key=key) as client:
            with pytest.raises(ConfigurationError) as caught:
                await world.get(client, "imp_1")
        assert "secret" not in str(caught.value)
        assert "api_key" in str(caught.value)
    assert rally.seen == []


@pytest.mark.parametrize("vendor", VENDORS)
def test_help_on_a_client_names_its_keywords_and_variables(vendor: str) -> None:
    text = pydoc.render_doc(getattr(vendor_clients, CLASSES[vendor]))
    assert "api_key" in text
    assert f"{vendor.upper()}_API_KEY" in text
