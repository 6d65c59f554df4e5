"""Mistakes that generated clients are known for, each shown not to be made here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, get_type_hints

import httpx2
import pytest

from .made import make_package, opened
from .scripted import ScriptedServer, scripted
from .server import Answer, Seen
from .worlds import World

DOCUMENT = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets/{id}:
    get:
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer, default: 20}}
        - {name: X-Mode, in: header, schema: {type: string, default: fast}}
      responses:
        "200": {description: One., content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}
        default: {description: Wrong., content: {application/json: {schema: {$ref: "#/components/schemas/Fault"}}}}
  /owners:
    get:
      responses:
        default: {description: All., content: {application/json: {schema: {type: array, items: {type: string}}}}}
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, properties: {name: {type: string}, kind: {type: string, default: person}}}
      responses: {"204": {description: Done.}}
components:
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}, owner: {type: object, properties: {id: {type: integer}}}}}
    Fault: {type: object, required: [message], properties: {message: {type: string}}}
"""


@pytest.fixture(scope="module")
def pets(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return make_package(tmp_path_factory.mktemp("mistakes"), "known_mistakes", DOCUMENT)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    def reply(seen: Seen) -> Answer:
        if seen.method == "POST":
            return Answer(204)
        if seen.path == "/owners":
            return Answer.json(["Ann"])
        return Answer.json({"name": "Tom"})

    with scripted(reply) as found:
        yield found


def test_the_answer_of_an_error_is_no_part_of_the_type_of_a_success(pets: Any) -> None:
    returned = get_type_hints(type(pets.Client().pets).get)["return"]
    assert returned.__name__ == "Pet"


def test_default_is_the_answer_where_no_success_is_documented(pets: Any) -> None:
    assert get_type_hints(type(pets.Client().owners).list)["return"] == list[str]


async def test_default_is_an_error_beside_a_documented_success(
    world: World, pets: Any, server: ScriptedServer
) -> None:
    server.reply = lambda _: Answer.json({"message": "no"}, 418)
    async with opened(pets, world, base_url=server.url) as client:
        with pytest.raises(pets.APIStatusError) as caught:
            await world.call(client.pets.get, "1")
    assert type(caught.value.data).__name__ == "Fault"
    assert caught.value.data.message == "no"


async def test_defaults_of_the_document_are_the_servers_and_not_sent(
    world: World, pets: Any, server: ScriptedServer
) -> None:
    async with opened(pets, world, base_url=server.url) as client:
        await world.call(client.pets.get, "1")
        await world.call(client.owners.create, body={"name": "Ann"})
    got, created = server.seen
    assert got.target == "/pets/1"
    assert "x-mode" not in got.headers
    assert created.body == b'{"name":"Ann"}'


async def test_members_that_nobody_documented_are_kept_at_every_depth(
    world: World, pets: Any, server: ScriptedServer
) -> None:
    sent = {"name": "Tom", "new": [1], "owner": {"id": 2, "since": "2020"}}
    server.reply = lambda _: Answer.json(sent)
    async with opened(pets, world, base_url=server.url) as client:
        pet = await world.call(client.pets.get, "1")
    assert pet.model_dump(by_alias=True, exclude_unset=True) == sent
    assert pet.new == [1]
    assert pet.owner.since == "2020"


async def test_a_client_says_who_it_is(
    world: World, pets: Any, server: ScriptedServer
) -> None:
    async with opened(pets, world, base_url=server.url) as client:
        await world.call(client.pets.get, "1")
    assert server.last.headers["user-agent"] == "known-mistakes/Client"


async def test_an_http_client_that_was_given_keeps_its_own(
    world: World, pets: Any, server: ScriptedServer
) -> None:
    kind = httpx2.Client if world.name == "sync" else httpx2.AsyncClient
    http = kind(headers={"User-Agent": "mine/1", "X-Own": "1"}, cookies={"jar": "2"})
    async with opened(pets, world, base_url=server.url, http_client=http) as client:
        await world.call(client.pets.get, "1")
    sent = server.last.headers
    assert (sent["user-agent"], sent["x-own"], sent["cookie"]) == (
        "mine/1",
        "1",
        "jar=2",
    )


def test_a_base_url_without_a_scheme_is_refused_in_words(pets: Any) -> None:
    with pytest.raises(
        pets.ConfigurationError,
        match=r"base_url must begin with http:// or https:// and a host, not 'api\.test'",
    ):
        pets.Client(base_url="api.test")


async def test_the_cause_of_a_failure_is_kept(world: World, pets: Any) -> None:
    async with opened(
        pets, world, base_url="http://127.0.0.1:9", max_retries=0
    ) as client:
        with pytest.raises(pets.APIConnectionError) as caught:
            await world.call(client.pets.get, "1")
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)
    assert str(caught.value.__cause__) in str(caught.value)


def test_a_client_of_another_library_is_refused_in_words(pets: Any) -> None:
    with pytest.raises(TypeError, match=r"must be an httpx2\.Client, not builtins"):
        pets.Client(http_client=object())
