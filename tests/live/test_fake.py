"""`NAME.testing` stands in for a server: typed answers, checked requests, and no network."""

from __future__ import annotations

import importlib
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from vendor_clients import (
    APIConnectionError,
    APITimeoutError,
    AsyncMicro,
    AsyncRally,
    JobFailed,
    Micro,
    NotFoundError,
    Qobra,
    Rally,
    RateLimitError,
    RequestOptions,
)
from vendor_clients.rally.models import Import
from vendor_clients.testing import (
    BrokenAnswer,
    BrokenRequest,
    UnansweredCall,
    fake,
)

from .made import make_package
from .samples import RALLY
from .shop import DOCUMENT
from .worlds import World

ORDER = {"id": "a", "items": [{"sku": "s"}]}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Any:
    package = make_package(tmp_path_factory.mktemp("fake"), "faked_shop", DOCUMENT)
    importlib.import_module("faked_shop.testing")
    return package


@pytest.fixture
def faked(shop: Any) -> Iterator[Any]:
    with shop.testing.fake(shop.Client) as made:
        yield made


@pytest.fixture(autouse=True)
def _without_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError("a fake goes to no network")

    monkeypatch.setattr(socket.socket, "connect", refuse)


def test_a_call_is_answered_and_recorded() -> None:
    with fake(Rally) as rally:
        rally.on(rally.client.imports.get).answer(RALLY)
        answer = rally.client.imports.get("imp 1")
        assert type(answer) is Import
        assert answer.person_count == 3
        (sent,) = rally.requests
    assert (sent.operation, sent.method) == ("GET /imports/{importId}", "GET")
    assert sent.path == "/imports/imp 1"
    assert sent.url == "https://api.rallyuxr.com/api/public/v1/imports/imp%201"
    assert sent.headers["authorization"] == "Bearer test"
    assert sent.headers["user-agent"] == "vendor-clients/Rally"


async def test_async_clients_are_answered_alike(world: World) -> None:
    if world.name == "sync":
        pytest.skip("as above")
    async with fake(AsyncRally, api_key="mine") as rally:
        model = Import.model_validate(RALLY)
        rally.on(rally.client.imports.get).answer(model)
        assert await rally.client.imports.get("imp_1") == model
        assert rally.requests[0].headers["authorization"] == "Bearer mine"


def test_answers_come_in_turn_and_the_last_one_stays() -> None:
    with fake(Rally) as rally:
        one, two = {**RALLY, "personCount": 1}, {**RALLY, "personCount": 2}
        rally.on(rally.client.imports.get).answer(one, two)
        counts = [rally.client.imports.get("i").person_count for _ in range(3)]
    assert counts == [1, 2, 2]


def test_answers_can_follow_the_request() -> None:
    with fake(Rally) as rally:
        rally.on(rally.client.imports.get).by(
            lambda sent: {**RALLY, "importId": sent.path.rpartition("/")[2]}
        )
        assert rally.client.imports.get("b").import_id == "b"


def test_errors_are_raised_and_retried_without_a_wait() -> None:
    with fake(Rally, max_retries=1) as rally:
        answers = rally.on(rally.client.imports.get)
        answers.error(429, headers={"Retry-After": "7"}).answer(RALLY).error(404)
        assert rally.client.imports.get("i").status == "COMPLETED"
        assert rally.slept == [7.0]
        with pytest.raises(NotFoundError):
            rally.client.imports.get("i")
    with fake(Rally, max_retries=0) as rally:
        rally.on(rally.client.imports.get).error(429)
        with pytest.raises(RateLimitError):
            rally.client.imports.get("i")


def test_failures_of_the_network_are_played() -> None:
    with fake(Rally, max_retries=0) as rally:
        answers = rally.on(rally.client.imports.get).fail().fail(timed_out=True)
        assert answers is not None
        with pytest.raises(APIConnectionError) as caught:
            rally.client.imports.get("i")
        assert not isinstance(caught.value, APITimeoutError)
        with pytest.raises(APITimeoutError):
            rally.client.imports.get("i")


def test_jobs_are_waited_for_on_a_clock_that_nobody_waits_on() -> None:
    running = {**RALLY, "status": "UPLOADING"}
    with fake(Rally) as rally:
        rally.on(rally.client.imports.wait).answer(running, running, RALLY)
        job = rally.client.imports.wait("imp_1", timeout=60)
        assert job.raw.person_count == 3
        assert len(rally.requests) == 3
        assert len(rally.slept) == 2
        rally.on(rally.client.imports.wait).answer({**RALLY, "status": "ERROR"})
        with pytest.raises(JobFailed):
            rally.client.imports.wait("imp_1")


async def test_async_jobs_are_waited_for(world: World) -> None:
    if world.name == "sync":
        pytest.skip("as above")
    async with fake(AsyncMicro, team_id="t1") as micro:
        made = {"job_id": "j", "status": "complete", "total": 1, "processed": 1}
        micro.on(micro.client.prism.imports.wait).answer(made)
        job = await micro.client.prism.imports.wait("j")
        assert micro.requests[0].path == "/v2/prism/t1/imports/j"
        assert job.succeeded


def test_documented_examples_answer() -> None:
    with fake(Qobra).examples() as qobra:
        found = qobra.client.imports.get("i")
        assert found.data_import.id == "647a13fe875af4b4eb7133c2"
        assert qobra.client.imports.get("i") == found


def test_values_are_made_where_there_is_no_example() -> None:
    made = []
    for _ in range(2):
        with fake(Rally).examples() as rally:
            made.append(rally.client.imports.get("i"))
    assert made[0] == made[1]
    assert made[0].model_extra == {}


def test_nothing_answers_what_nobody_said() -> None:
    with fake(Rally) as rally:
        with pytest.raises(UnansweredCall, match=r"nothing answers GET /imports"):
            rally.client.imports.get("i")
        assert len(rally.requests) == 1


def test_an_answer_of_the_test_is_checked_when_it_is_given() -> None:
    with fake(Rally) as rally:
        with pytest.raises(BrokenAnswer, match=r"/personCount: int_type \(found: s"):
            rally.on(rally.client.imports.get).answer({**RALLY, "personCount": "3"})
        drifts: list[Any] = []
    with fake(Rally, on_drift=drifts.append) as rally:
        rally.on(rally.client.imports.get).raw(b"{}")
        rally.client.imports.get("i")
    assert {drift.error for drift in drifts} == {"missing"}


def test_a_query_that_is_not_documented_is_told(faked: Any) -> None:
    faked.on(faked.client.orders.list).example()
    faked.client.orders.list(limit=3, options=_query({"filter[kind]": "new"}))
    assert faked.requests[0].query == {"limit": ["3"], "filter[kind]": ["new"]}
    with pytest.raises(AssertionError, match="query parameter 'limt' is unknown"):
        faked.client.orders.list(options=_query({"limt": 3}))
    with pytest.raises(AssertionError, match="'limit': int_type \\(found: string\\)"):
        faked.client.orders.list(limit="3")


def _query(query: dict[str, Any]) -> Any:
    options = importlib.import_module("faked_shop").RequestOptions
    return options(query=query)


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        (
            {"id": "a", "items": [{"count": 1}]},
            "member 'items' of the body: /*/sku: missing",
        ),
        (
            {"id": 1, "items": []},
            "member 'id' of the body: string_type (found: number)",
        ),
        (
            {"id": "a", "items": [{"sku": "s", "count": 0}]},
            "/*/count: greater_than_equal",
        ),
        ({"id": "a", "items": {}}, "member 'items' of the body: list_type"),
    ],
)
def test_a_body_that_breaks_the_document_is_told(
    faked: Any, body: dict[str, Any], fault: str
) -> None:
    faked.on(faked.client.orders.create).answer(ORDER)
    with pytest.raises(AssertionError) as caught:
        faked.client.orders.create(**body)
    assert type(caught.value).__name__ == "BrokenRequest"
    assert str(caught.value).startswith("POST /orders breaks its document:\n  the ")
    assert fault in str(caught.value)


def test_a_body_that_keeps_to_the_document_is_sent(faked: Any, shop: Any) -> None:
    faked.on(faked.client.orders.create).answer(ORDER)
    item = shop.models.Item(sku="s", count=2)
    made = faked.client.orders.create(id="a", items=[item, {"sku": "t"}], kind="x")
    assert made.id == "a"
    sent = faked.requests[0]
    assert sent.json()["items"] == [{"sku": "s", "count": 2}, {"sku": "t"}]


def test_a_body_as_one_argument_is_checked(faked: Any) -> None:
    faked.on(faked.client.orders.update).answer("kept")
    assert faked.client.orders.update("a", body=ORDER) == "kept"
    assert faked.client.orders.update("a", body=None) == "kept"
    with pytest.raises(AssertionError, match="the body: /items: missing"):
        faked.client.orders.update("a", body={"id": "a"})


def test_errors_carry_data_of_their_type(faked: Any) -> None:
    answers = faked.on(faked.client.orders.create)
    answers.error(422, {"code": 7}).error(422)
    for code in (7, 1):
        with pytest.raises(Exception, match="422") as caught:
            faked.client.orders.create(id="a", items=[])
        assert caught.value.data.code == code
    with pytest.raises(AssertionError, match="/code: missing"):
        answers.error(422, {})
    with pytest.raises(ValueError, match="is no error"):
        answers.error(200)


def test_answers_of_every_kind_are_given(faked: Any) -> None:
    client = faked.client
    faked.on(client.orders.delete).answer(None)
    assert client.orders.delete("a") is None
    faked.on(client.orders.file.get).answer(b"%PDF")
    assert client.orders.file.get("a") == b"%PDF"
    faked.on(client.ticks.get).answer([{"n": 1}, {"n": 2}])
    assert [tick.n for tick in client.ticks.get()] == [1, 2]
    faked.on(client.rows.get).answer([{"n": 1}, {"n": 2}])
    assert [row.n for row in client.rows.get()] == [1, 2]
    with pytest.raises(AssertionError, match="/n: int_type"):
        faked.on(client.rows.get).answer([{"n": "1"}])
    with pytest.raises(TypeError, match="is a stream: give its items"):
        faked.on(client.rows.get).answer(5)


def test_every_operation_has_something_to_answer(shop: Any) -> None:
    with shop.testing.fake(shop.Client).examples() as made:
        client = made.client
        assert [order.id for order in client.orders.list()] == ["a", "b"]
        assert client.orders.create(id="a", items=[]).items[0].sku == "text"
        assert client.orders.update("a", body=None) == "text"
        assert client.orders.file.get("a") == b"content"
        assert client.orders.delete("a") is None
        assert [tick.n for tick in client.ticks.get()] == [1]
        assert [row.n for row in client.rows.get()] == [1]


def test_only_methods_of_the_fake_s_own_client_are_answered() -> None:
    with fake(Rally) as rally, fake(Rally) as other:
        with pytest.raises(TypeError, match="of the fake's own client"):
            rally.on(other.client.imports.get)
        with pytest.raises(TypeError, match="of the fake's own client"):
            rally.on(len)


def test_only_clients_are_faked() -> None:
    with pytest.raises(TypeError, match="takes the class of a client"):
        fake(dict)  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="http_client of its own"):
        fake(Micro, http_client=None)


def test_copies_of_the_client_are_answered_too() -> None:
    with fake(Rally) as rally:
        rally.on(rally.client.imports.get).answer(RALLY)
        copy = rally.client.with_options(headers={"X-A": "b"})
        assert copy.imports.get("i").person_count == 3
        answer = rally.client.with_response(rally.client.imports.get, "i")
        assert answer.status == 200
        assert rally.requests[0].headers["x-a"] == "b"


def test_unknown_queries_are_told_of_vendors_too() -> None:
    with fake(Rally).examples() as rally, pytest.raises(BrokenRequest, match="none"):
        rally.client.imports.get("i", options=RequestOptions(query={"a": 1}))


def test_a_package_imports_nothing_of_its_fakes() -> None:
    code = (
        "import sys, vendor_clients; vendor_clients.Rally(api_key='k').imports.get\n"
        "print([m for m in sys.modules if 'fake' in m or 'examples' in m or 'testing' in m])"
    )
    folder = Path(__file__).parents[2] / "generated"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, capture_output=True, text=True
    )
    assert done.stdout.strip() == "[]", done.stderr
