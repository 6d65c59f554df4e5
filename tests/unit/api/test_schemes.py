from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.api.model import Scheme
from generator.api.schemes import read_schemes
from generator.documents.tree import JSON
from generator.openapi import Specification

SpecOf = Callable[..., Specification]
AT = "/components/securitySchemes/S"
FLOWS: JSON = {
    "clientCredentials": {
        "tokenUrl": "https://api.test/token",
        "scopes": {"write": "", "read": "", "never": ""},
    }
}


def spec(spec_of: SpecOf, scheme: JSON, *scopes: str) -> Specification:
    get = {"security": [{"S": list(scopes)}], "responses": {"204": {"description": ""}}}
    return spec_of(
        paths={"/a": {"get": get}}, components={"securitySchemes": {"S": scheme}}
    )


@pytest.mark.parametrize(
    ("said", "scheme"),
    [
        (
            {"type": "apiKey", "in": "query", "name": "key"},
            Scheme("S", "apiKey", AT, "query", "key"),
        ),
        (
            {"type": "apiKey", "in": "cookie", "name": "sid"},
            Scheme("S", "apiKey", AT, "cookie", "sid"),
        ),
        ({"type": "http", "scheme": "Bearer"}, Scheme("S", "bearer", AT)),
        ({"type": "http", "scheme": "BASIC"}, Scheme("S", "basic", AT)),
        ({"type": "http", "scheme": "digest"}, Scheme("S", "digest", AT)),
        ({"type": "mutualTLS"}, Scheme("S", "mutualTLS", AT)),
        (
            {"type": "openIdConnect", "openIdConnectUrl": "https://a.test"},
            Scheme("S", "openIdConnect", AT),
        ),
    ],
)
def test_a_scheme_is_of_the_kind_that_the_document_says(
    spec_of: SpecOf, said: JSON, scheme: Scheme
) -> None:
    read = spec(spec_of, said)
    assert read_schemes(read) == [scheme]
    assert list(read.problems) == []


def test_description_and_pinned_name_are_kept(spec_of: SpecOf) -> None:
    said = {
        "type": "http",
        "scheme": "bearer",
        "description": "Ask for one.",
        "x-python-name": "token",
    }
    (scheme,) = read_schemes(spec(spec_of, said))
    assert (scheme.text.description, scheme.pinned_name) == ("Ask for one.", "token")


def test_a_scheme_that_no_client_can_sign_is_reported_in_its_place(
    spec_of: SpecOf,
) -> None:
    read = spec(spec_of, {"type": "http", "scheme": "HOBA"})
    assert read_schemes(read) == []
    (problem,) = read.problems
    assert (problem.code, problem.pointer) == ("unsupported-scheme", AT)
    assert "http with scheme 'hoba'" in problem.message


def test_scopes_are_those_that_operations_ask_for_by_name(
    spec_of: SpecOf,
) -> None:
    said = {"type": "oauth2", "flows": FLOWS}
    (scheme,) = read_schemes(spec(spec_of, said, "read", "write", "unknown"))
    assert scheme.token_url == "https://api.test/token"
    assert scheme.scopes == ("read", "write")


@pytest.mark.parametrize(
    "flows",
    [
        {},
        {
            "authorizationCode": {
                "authorizationUrl": "https://a.test",
                "tokenUrl": "https://a.test/token",
                "scopes": {},
            }
        },
    ],
)
def test_a_flow_with_somebody_before_a_screen_gets_no_token_by_itself(
    spec_of: SpecOf, flows: JSON
) -> None:
    (scheme,) = read_schemes(spec(spec_of, {"type": "oauth2", "flows": flows}))
    assert (scheme.kind, scheme.token_url, scheme.scopes) == ("oauth2", "", ())


def test_schemes_stand_in_the_order_of_their_names(spec_of: SpecOf) -> None:
    kinds = {name: {"type": "http", "scheme": "basic"} for name in ("b", "a")}
    read = spec_of(paths={}, components={"securitySchemes": kinds})
    assert [scheme.name for scheme in read_schemes(read)] == ["a", "b"]
