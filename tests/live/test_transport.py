"""What lies between a client and its server: proxies, and certificates on both sides."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

from .made import make_package, opened
from .scripted import ScriptedServer, scripted
from .server import Answer
from .worlds import World

DOCUMENT = """
openapi: 3.1.0
info: {title: Things, version: "1"}
servers: [{url: http://api.example.com/v1}]
security: [{certificate: []}]
paths:
  /things: {get: {responses: {"200": {description: "", content: {application/json: {}}}}}}
components: {securitySchemes: {certificate: {type: mutualTLS}}}
"""
NOBODY = Path(__file__).with_name("nobody.pem")
"""A key and the certificate that it signs itself, of the address 127.0.0.1: nobody's secret."""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return make_package(
        tmp_path_factory.mktemp("transport"), "made_transport", DOCUMENT
    )


@pytest.fixture(autouse=True)
def _no_certificates() -> None:
    """Here certificates are looked at, unlike everywhere else."""


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with scripted(lambda seen: Answer.json({"at": seen.target})) as server:
        yield server


@pytest.fixture
def secure(server: ScriptedServer) -> ScriptedServer:
    """The same, which speaks to nobody but those who have the certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(NOBODY)
    context.load_verify_locations(NOBODY)
    context.verify_mode = ssl.CERT_REQUIRED
    http = server._http
    http.socket = context.wrap_socket(http.socket, server_side=True)
    return server


def client_of(package: Any, world: World, **settings: Any) -> Any:
    """The package's own HTTP client, with settings of the caller's."""
    name = "DefaultHttpClient" if world.name == "sync" else "DefaultAsyncHttpClient"
    return getattr(package, name)(**settings)


async def test_a_call_goes_through_a_proxy(
    world: World, package: Any, server: ScriptedServer
) -> None:
    http = client_of(package, world, proxy=server.url)
    async with opened(package, world, http_client=http) as client:
        found = await world.call(client.things.get)
    assert found == {"at": "http://api.example.com/v1/things"}
    assert server.last.headers["host"] == "api.example.com"


async def test_the_environment_may_name_the_proxy(
    world: World,
    package: Any,
    server: ScriptedServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.url)
    async with opened(package, world) as client:
        found = await world.call(client.things.get)
    assert found == {"at": "http://api.example.com/v1/things"}


async def test_a_certificate_of_the_caller_is_shown_to_the_server(
    world: World, package: Any, secure: ScriptedServer
) -> None:
    context = ssl.create_default_context(cafile=str(NOBODY))
    context.load_cert_chain(NOBODY)
    url = secure.url.replace("http:", "https:")
    http = client_of(package, world, verify=context)
    async with opened(package, world, http_client=http, base_url=url) as client:
        assert await world.call(client.things.get) == {"at": "/things"}


async def test_without_it_there_is_no_answer(
    world: World, package: Any, secure: ScriptedServer
) -> None:
    context = ssl.create_default_context(cafile=str(NOBODY))
    url = secure.url.replace("http:", "https:")
    http = client_of(package, world, verify=context)
    async with opened(
        package, world, http_client=http, base_url=url, max_retries=0
    ) as client:
        with pytest.raises(package.APIConnectionError) as caught:
            await world.call(client.things.get)
    assert isinstance(caught.value.__cause__, httpx2.TransportError | ssl.SSLError)
    assert secure.seen == []


async def test_a_server_that_nobody_vouches_for_is_refused(
    world: World, package: Any, secure: ScriptedServer
) -> None:
    url = secure.url.replace("http:", "https:")
    async with opened(package, world, base_url=url, max_retries=0) as client:
        with pytest.raises(package.APIConnectionError, match="CERTIFICATE_VERIFY"):
            await world.call(client.things.get)
    assert secure.seen == []
