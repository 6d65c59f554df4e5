"""Access tokens that clients get themselves, digest authentication, and certificates."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import importlib
import logging
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs

import pytest
import trio

from .made import make_package, opened
from .scripted import ScriptedServer, scripted
from .server import Answer, Seen
from .worlds import World

DOCUMENT = """
openapi: 3.1.0
info: {title: Things, version: "1"}
servers: [{url: https://api.example.com}]
security: [{login: [read]}]
paths:
  /things: {get: {responses: {"200": {description: "", content: {application/json: {}}}}}}
  /guarded:
    get:
      security: [{guard: []}]
      responses: {"200": {description: "", content: {application/json: {}}}}
components:
  securitySchemes:
    login:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: /token, scopes: {read: "", write: ""}}}
    guard: {type: http, scheme: digest}
"""
SECRETS = {"client_id": "me", "client_secret": "s3cret:value"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return make_package(tmp_path_factory.mktemp("tokens"), "made_tokens", DOCUMENT)


@dataclass
class Issuer:
    """Gives tokens, `token-1` first, and answers who has the newest of them."""

    lifetime: float | None = 3600
    issued: list[str] = field(default_factory=list)
    revoked: set[str] = field(default_factory=set)
    takes_basic: bool = True
    gate: threading.Event | None = None

    def __call__(self, seen: Seen) -> Answer:
        if seen.path != "/token":
            token = seen.headers.get("authorization", "").removeprefix("Bearer ")
            if token in self.issued and token not in self.revoked:
                return Answer.json({"seen": token})
            return Answer.json({"error": "no"}, 401)
        form = parse_qs(seen.body.decode())
        pair = base64.b64encode(b"me:s3cret%3Avalue").decode()
        known = (
            seen.headers.get("authorization") == f"Basic {pair}"
            if self.takes_basic
            else form.get("client_secret") == ["s3cret:value"]
        )
        if not known:
            return Answer.json({"error": "invalid_client"}, 401)
        assert form["grant_type"] == ["client_credentials"]
        if self.gate is not None:
            self.gate.wait(10)
        self.issued.append(f"token-{len(self.issued) + 1}")
        answer: dict[str, Any] = {"access_token": self.issued[-1]}
        if self.lifetime is not None:
            answer["expires_in"] = self.lifetime
        return Answer.json(answer)


@pytest.fixture
def issuer() -> Issuer:
    return Issuer()


@pytest.fixture
def server(issuer: Issuer) -> Iterator[ScriptedServer]:
    with scripted(issuer) as server:
        yield server


def asked(server: ScriptedServer) -> list[Seen]:
    """The requests for tokens."""
    return [seen for seen in server.seen if seen.path == "/token"]


async def test_a_token_is_got_once_and_kept(
    world: World, package: Any, server: ScriptedServer
) -> None:
    async with opened(package, world, base_url=server.url, **SECRETS) as client:
        for _ in range(3):
            assert await world.call(client.things.get) == {"seen": "token-1"}
    (token,) = asked(server)
    assert parse_qs(token.body.decode())["scope"] == ["read"]


async def test_a_token_is_renewed_before_it_ends(
    world: World, package: Any, server: ScriptedServer
) -> None:
    async with opened(package, world, base_url=server.url, **SECRETS) as client:
        await world.call(client.things.get)
        world.time.now += 3600 - 31
        assert await world.call(client.things.get) == {"seen": "token-1"}
        world.time.now += 2
        assert await world.call(client.things.get) == {"seen": "token-2"}


async def test_a_clock_that_jumps_renews_no_token(
    world: World, package: Any, server: ScriptedServer
) -> None:
    async with opened(package, world, base_url=server.url, **SECRETS) as client:
        for jump in (0.0, 86_400.0, -86_400.0):
            world.time.jump = jump
            assert await world.call(client.things.get) == {"seen": "token-1"}
        world.time.now += 3600
        assert await world.call(client.things.get) == {"seen": "token-2"}


async def test_a_refused_token_is_renewed_once(
    world: World, package: Any, server: ScriptedServer, issuer: Issuer
) -> None:
    async with opened(package, world, base_url=server.url, **SECRETS) as client:
        await world.call(client.things.get)
        issuer.revoked = {"token-1"}
        assert await world.call(client.things.get) == {"seen": "token-2"}
        issuer.revoked = {f"token-{n}" for n in range(9)}
        with pytest.raises(package.AuthenticationError):
            await world.call(client.things.get)
    assert len(asked(server)) == 3


async def test_a_token_of_the_caller_comes_first(
    world: World, package: Any, server: ScriptedServer, issuer: Issuer
) -> None:
    issuer.issued.append("mine")
    async with opened(
        package, world, base_url=server.url, login="mine", **SECRETS
    ) as client:
        assert await world.call(client.things.get) == {"seen": "mine"}
    assert asked(server) == []


async def test_a_server_may_want_the_secret_in_the_body(
    world: World, package: Any, server: ScriptedServer, issuer: Issuer
) -> None:
    issuer.takes_basic = False
    async with opened(package, world, base_url=server.url, **SECRETS) as client:
        assert await world.call(client.things.get) == {"seen": "token-1"}


async def test_url_and_scopes_may_be_the_callers_own(
    world: World, package: Any, server: ScriptedServer
) -> None:
    async with opened(
        package,
        world,
        base_url=f"{server.url}/",
        token_url=f"{server.url}/token",
        scope="write",
        **SECRETS,
    ) as client:
        await world.call(client.things.get)
    (token,) = asked(server)
    assert parse_qs(token.body.decode())["scope"] == ["write"]


async def test_no_header_of_the_caller_goes_to_the_token_url(
    world: World, package: Any, server: ScriptedServer
) -> None:
    async with opened(
        package, world, base_url=server.url, headers={"X-Tenant": "t"}, **SECRETS
    ) as client:
        await world.call(client.things.get)
    (token,) = asked(server)
    assert "x-tenant" not in token.headers
    assert token.headers["user-agent"].startswith("made-tokens")


async def test_a_refused_client_is_told_without_its_secret(
    world: World, package: Any, server: ScriptedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with opened(
        package, world, base_url=server.url, client_id="me", client_secret="wr0ng-one"
    ) as client:
        with pytest.raises(package.AuthenticationError) as caught:
            await world.call(client.things.get)
        assert "wr0ng-one" not in repr(client) + repr(client._settings)
    assert caught.value.operation == f"POST {server.url}/token"
    assert caught.value.data == {"error": "invalid_client"}
    assert "wr0ng-one" not in str(caught.value) + caplog.text
    assert len(asked(server)) == 2


async def test_what_is_no_token_is_told(world: World, package: Any) -> None:
    with scripted(lambda seen: Answer.json({"token": "s3cr3t"})) as server:
        async with opened(package, world, base_url=server.url, **SECRETS) as client:
            with pytest.raises(package.ResponseValidationError) as caught:
                await world.call(client.things.get)
    assert "no access token" in str(caught.value)
    assert "s3cr3t" not in str(caught.value)


async def test_what_is_missing_is_named(world: World, package: Any) -> None:
    async with opened(package, world, base_url="http://a.test") as client:
        with pytest.raises(package.ConfigurationError) as caught:
            await world.call(client.things.get)
    assert "pass login= to the client" in str(caught.value)
    assert "or pass client_id=" in str(caught.value)


def test_threads_wait_for_one_token(
    package: Any, server: ScriptedServer, issuer: Issuer
) -> None:
    issuer.gate = threading.Event()
    with (
        package.Client(base_url=server.url, **SECRETS) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        calls = [pool.submit(client.things.get) for _ in range(8)]
        while not asked(server):
            pass
        issuer.gate.set()
        assert [call.result() for call in calls] == [{"seen": "token-1"}] * 8
    assert len(asked(server)) == 1


def test_tasks_wait_for_one_token(package: Any, server: ScriptedServer) -> None:
    async def with_asyncio() -> None:
        async with package.AsyncClient(base_url=server.url, **SECRETS) as client:
            calls = [client.things.get() for _ in range(8)]
            assert await asyncio.gather(*calls) == [{"seen": "token-1"}] * 8

    async def with_trio() -> None:
        async with (
            package.AsyncClient(base_url=server.url, **SECRETS) as client,
            trio.open_nursery() as nursery,
        ):
            for _ in range(8):
                nursery.start_soon(client.things.get)

    asyncio.run(with_asyncio())
    assert len(asked(server)) == 1
    trio.run(with_trio)
    assert len(asked(server)) == 2


async def test_digest_answers_the_challenge(world: World, package: Any) -> None:
    def reply(seen: Seen) -> Answer:
        given = seen.headers.get("authorization", "")
        if not given:
            challenge = 'Digest realm="r", nonce="n", qop="auth", algorithm=SHA-256'
            return Answer(401).with_headers({"WWW-Authenticate": challenge})
        words = dict(
            part.strip().replace('"', "").split("=", 1)
            for part in given.removeprefix("Digest ").split(",")
        )
        first = _hash("me:r:p4ssword")
        middle = (words["nonce"], words["nc"], words["cnonce"], words["qop"])
        wanted = _hash(":".join((first, *middle, _hash("GET:/guarded"))))
        return Answer.json({"ok": words["response"] == wanted})

    with scripted(reply) as server:
        async with opened(
            package, world, base_url=server.url, username="me", password="p4ssword"
        ) as client:
            assert await world.call(client.guarded.get) == {"ok": True}
    assert all(b"p4ssword" not in repr(seen).encode() for seen in server.seen)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_names_of_the_environment(package: Any) -> None:
    api = importlib.import_module("made_tokens.client").API
    assert api.schemes["login"].grant.env[0] == "MADE_TOKENS_CLIENT_ID"
