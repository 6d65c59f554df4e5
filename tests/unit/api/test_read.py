from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.model import ClientArgument, Variable
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
PATHS: JSON = {"/a": {"get": {"responses": {"204": {"description": ""}}}}}


def test_an_api_is_titled_described_and_tagged_as_the_document_says(
    api_of: ApiOf,
) -> None:
    info = {"title": "Pets", "version": "7", "description": "About pets."}
    tags = [{"name": "a", "description": "The a."}, {"name": "b"}]
    api = api_of(info=info, tags=tags).api
    assert (api.title, api.version, api.description) == ("Pets", "7", "About pets.")
    assert api.tags == {"a": "The a.", "b": ""}


@pytest.mark.parametrize(
    ("node", "read"),
    [
        (
            {"type": "apiKey", "in": "header", "name": "X-K"},
            ("apiKey", "header", "X-K"),
        ),
        ({"type": "apiKey", "in": "query", "name": "k"}, ("apiKey", "query", "k")),
        ({"type": "apiKey", "in": "cookie", "name": "k"}, ("apiKey", "cookie", "k")),
        ({"type": "http", "scheme": "Basic"}, ("basic", "header", "Authorization")),
        ({"type": "http", "scheme": "bearer"}, ("bearer", "header", "Authorization")),
        ({"type": "oauth2", "flows": {}}, ("oauth2", "header", "Authorization")),
        (
            {"type": "openIdConnect", "openIdConnectUrl": "https://x.test"},
            ("openIdConnect", "header", "Authorization"),
        ),
    ],
)
def test_a_scheme_says_what_is_sent_and_where(
    api_of: ApiOf, node: JSON, read: tuple[str, str, str]
) -> None:
    components = {"securitySchemes": {"s": node | {"description": "Ask us."}}}
    (scheme,) = api_of(components=components).api.schemes
    assert (scheme.kind, scheme.location, scheme.parameter) == read
    assert scheme.text.description == "Ask us."


@pytest.mark.parametrize(
    "node",
    [{"type": "http", "scheme": "hoba"}, {"type": "http", "scheme": "negotiate"}],
)
def test_a_scheme_that_cannot_be_signed_is_degraded(api_of: ApiOf, node: JSON) -> None:
    read = api_of(
        components={"securitySchemes": {"s": node}}, security=[{"s": []}], paths=PATHS
    )
    assert read.api.schemes == ()
    assert read.codes == [
        ("unsupported-scheme", "degraded", "/components/securitySchemes/s")
    ]


def test_a_scheme_that_no_operation_asks_for_is_degraded(api_of: ApiOf) -> None:
    scheme = {"type": "http", "scheme": "basic"}
    read = api_of(components={"securitySchemes": {"s": scheme}}, paths=PATHS)
    assert read.codes == [
        ("unused-scheme", "degraded", "/components/securitySchemes/s")
    ]


@pytest.mark.parametrize(
    ("servers", "codes"),
    [
        ([], [("no-server", "degraded", "")]),
        ([{"url": "/v2"}], [("no-server", "degraded", "/servers")]),
        ([{"url": "https://x.test"}], []),
        ([{"url": "{host}/v2", "variables": {"host": {"default": "a"}}}], []),
    ],
)
def test_a_document_without_an_address_is_degraded(
    api_of: ApiOf, servers: JSON, codes: list[tuple[str, str, str]]
) -> None:
    assert api_of(servers=servers, paths=PATHS).codes == codes


def test_an_operation_without_a_success_is_degraded(api_of: ApiOf) -> None:
    answers = {"404": {"description": ""}}
    read = api_of(paths={"/a": {"get": {"responses": answers}}})
    assert read.codes == [("no-success-answer", "degraded", "/paths/~1a/get")]


@pytest.mark.parametrize(
    ("operation", "code"),
    [
        ({}, "no-success-answer"),
        ({"responses": {}}, "no-responses"),
        ({"responses": []}, "bad-member"),
        ({"responses": {"ok": {"description": ""}}}, "stray-response"),
    ],
)
def test_that_nothing_is_answered_is_told_once(
    api_of: ApiOf, operation: JSON, code: str
) -> None:
    read = api_of(paths={"/a": {"get": operation}})
    assert [found for found, _, _ in read.codes] == [code]


def test_the_client_supplies_what_the_overlay_says_it_does(api_of: ApiOf) -> None:
    team = {
        "name": "teamId",
        "in": "path",
        "required": True,
        "schema": {"type": "string"},
        "x-client-argument": {"name": "team_id", "env": "TEAM"},
    }
    other = {
        "name": "q",
        "in": "query",
        "x-client-argument": {"name": "q"},
        "schema": {},
    }
    server = {
        "url": "https://{host}/{region}",
        "variables": {
            "host": {
                "default": "",
                "x-client-argument": {"name": "host", "env": "HOST"},
            },
            "region": {"default": "eu", "enum": ["eu", "us"], "description": "Where."},
        },
    }
    operation = {"parameters": [team, other], "responses": {}}
    api = api_of(
        paths={"/{teamId}/a": {"get": operation}, "/{teamId}/b": {"get": operation}},
        servers=[server],
    ).api
    assert api.arguments == (
        ClientArgument(
            "teamId",
            "team_id",
            "TEAM",
            "path",
            "/paths/~1{teamId}~1a/get/parameters/0/x-client-argument",
        ),
        ClientArgument(
            "host",
            "host",
            "HOST",
            "variable",
            "/servers/0/variables/host/x-client-argument",
        ),
    )
    host, region = api.servers[0].variables
    assert host == Variable("host", None)
    assert (region.default, region.choices, region.text.description) == (
        "eu",
        ("eu", "us"),
        "Where.",
    )


def test_components_stand_first_in_an_order_of_their_own(api_of: ApiOf) -> None:
    inline = {"type": "object", "properties": {"x": {}}}
    content = {"application/json": {"schema": inline}}
    api = api_of(
        paths={
            "/a": {
                "get": {"responses": {"200": {"description": "", "content": content}}}
            }
        },
        schemas={"B": {"type": "string"}, "A": {"type": "integer"}},
    ).api
    assert [pointer.rpartition("/")[2] for pointer in api.definitions] == [
        "A",
        "B",
        "schema",
    ]
    assert api.named == {"/components/schemas/B", "/components/schemas/A"}


def test_an_empty_document_is_an_empty_api(api_of: ApiOf) -> None:
    api = api_of().api
    assert (api.operations, api.definitions, api.schemes) == ((), {}, ())
