"""Where calls go: servers, their variables, base URLs, and arguments of the client."""

from __future__ import annotations

from dataclasses import replace

import pytest
from runtime import NOT_GIVEN, ConfigurationError, Operation, Server, Variable
from things_api import API, Things, Vendor, things


def url(**options: object) -> str:
    vendor = Vendor()
    things(vendor, **options).things.get("a")
    return str(vendor.request.url)


def test_a_path_is_appended_to_the_server() -> None:
    assert url() == "https://api.test/v1/things/a"


@pytest.mark.parametrize("base", ["http://localhost:80/a/b", "http://localhost/a/b/"])
def test_base_url_comes_before_every_server_and_keeps_its_path(base: str) -> None:
    assert url(base_url=base) == "http://localhost/a/b/things/a"


def test_base_url_comes_before_the_servers_of_an_operation() -> None:
    vendor = Vendor()
    things(vendor, base_url="http://localhost").things.export()
    assert str(vendor.request.url) == "http://localhost/export"


def test_an_operation_may_have_a_server_of_its_own() -> None:
    vendor = Vendor()
    things(vendor).things.export()
    assert str(vendor.request.url) == "https://files.test/export"


@pytest.mark.parametrize(
    "base", ["localhost:8080", "api.test/v1", "/v1", "", "ftp://a.test", "https://"]
)
def test_a_base_url_that_is_none_is_refused_at_once(base: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url must begin with http"):
        Things(base_url=base)


@pytest.mark.parametrize("base", ["https://[::1", "https://a.test:port"])
def test_a_base_url_that_cannot_be_read_is_refused(base: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url is no URL"):
        Things(base_url=base)


@pytest.mark.parametrize("base", ["https://me:hunter2@a.test", "me:hunter2@a.test"])
def test_a_base_url_holds_no_credentials_and_no_error_repeats_them(base: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Things(base_url=base)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("base", ["https://a.test/?x=1", "https://a.test/#x"])
def test_a_base_url_has_no_query(base: str) -> None:
    with pytest.raises(ConfigurationError, match="query or a fragment"):
        Things(base_url=base)


@pytest.mark.parametrize(
    ("host", "base"),
    [
        ("my.test", "https://my.test/v1"),
        ("https://my.test", "https://my.test/v1"),
        ("https://my.test/", "https://my.test/v1"),
        ("http://localhost:5081", "http://localhost:5081/v1"),
    ],
)
def test_a_host_is_taken_with_and_without_its_scheme(host: str, base: str) -> None:
    assert url(host=host) == f"{base}/things/a"


def test_a_variable_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("THINGS_HOST", "env.test")
    assert url(host=None) == "https://env.test/v1/things/a"
    assert url(host="given.test") == "https://given.test/v1/things/a"


def test_a_client_without_its_host_can_be_made_but_not_call() -> None:
    client = things(Vendor(), host=None)
    assert repr(client) == "Things()"
    message = r"host is not given: pass host= to Things\(\), or set THINGS_HOST"
    with pytest.raises(ConfigurationError, match=message):
        client.things.get("a")


def test_a_variable_has_its_default_and_its_choices() -> None:
    region = Variable("eu", enum=("eu", "us"))
    server = Server("https://{host}.test/{region}", variables={"region": region})
    api = replace(API, servers=(server,))
    assert url(api=api, host="a") == "https://a.test/eu/things/a"
    fixed = replace(server, variables={"host": region})
    with pytest.raises(ConfigurationError, match="host is 'a', not one of eu, us"):
        url(api=replace(API, servers=(fixed,)), host="a")


def test_a_server_without_a_host_needs_a_base_url() -> None:
    api = replace(API, servers=(Server("/api/v3"),))
    with pytest.raises(ConfigurationError, match=r"pass base_url= to Things\(\)"):
        url(api=api)


def test_a_document_without_servers_needs_a_base_url() -> None:
    with pytest.raises(ConfigurationError, match="names no server"):
        url(api=replace(API, servers=()))


def test_a_path_parameter_that_no_argument_stands_in_for_must_be_given() -> None:
    operation: Operation[None] = Operation("GET", "/x/{id}", returns=None)
    with pytest.raises(ConfigurationError, match="the path parameter id is not given"):
        things(Vendor()).things.call(operation, path={"id": NOT_GIVEN})


def team(**options: object) -> str:
    vendor = Vendor()
    call = {"team_id": options.pop("call")} if "call" in options else {}
    things(vendor, **options).things.list(**call)  # type: ignore[arg-type]
    return vendor.request.url.path


def test_an_argument_comes_from_the_call_then_the_client_then_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("THINGS_TEAM_ID", "env")
    assert team() == "/v1/teams/env/things"
    assert team(team_id="client") == "/v1/teams/client/things"
    assert team(team_id="client", call="call") == "/v1/teams/call/things"


def test_an_argument_that_is_nowhere_is_asked_for_in_all_its_ways() -> None:
    message = (
        r"team_id is not given: pass team_id= to this call or to Things\(\), "
        r"or set THINGS_TEAM_ID"
    )
    with pytest.raises(ConfigurationError, match=message):
        team()
