from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.api.types import Kind, Scalar, Union
from generator.documents.tree import JSON
from generator.python.signatures import Arguments, arguments, is_nullable

ApiOf = Callable[..., Any]
TEXT: JSON = {"type": "string"}


def given_by(api_of: ApiOf, node: JSON, path: str = "/a") -> Arguments:
    api = api_of(paths={path: {"post": {"responses": {}, **node}}}).api
    return arguments(api, api.operations[0])


def parameter(name: str, location: str = "query", **more: JSON) -> JSON:
    return {
        "name": name,
        "in": location,
        "required": location == "path",
        "schema": TEXT,
        **more,
    }


def sending(properties: JSON, required: list[str] | None = None, **media: JSON) -> JSON:
    schema = {"type": "object", "properties": properties, "required": required or []}
    content = {
        media_type: {"schema": schema}
        for media_type in media or {"application/json": 0}
    }
    return {"requestBody": {"required": True, "content": content}}


def pythons(found: Arguments) -> dict[str, str]:
    return {f"{a.where} {a.wire}": a.python for a in found.items}


def test_path_parameters_are_positional_in_the_order_of_the_path(api_of: ApiOf) -> None:
    node = {
        "parameters": [parameter("b", "path"), parameter("q"), parameter("a", "path")]
    }
    found = given_by(api_of, node, "/{a}/x/{b}")
    assert [a.python for a in found.positional] == ["a", "b"]
    assert [a.python for a in found.keywords] == ["q"]


def test_required_keywords_stand_first(api_of: ApiOf) -> None:
    node = {
        "parameters": [
            parameter("a"),
            parameter("b", required=True),
            parameter("c", "header"),
        ]
    }
    found = given_by(api_of, node)
    assert [(a.python, a.required) for a in found.keywords] == [
        ("b", True),
        ("a", False),
        ("c", False),
    ]


def test_the_members_of_a_required_object_are_arguments(api_of: ApiOf) -> None:
    found = given_by(api_of, sending({"firstName": TEXT, "tag": TEXT}, ["firstName"]))
    assert found.flattened
    assert found.body is None
    assert [(a.python, a.wire, a.where, a.required) for a in found.items] == [
        ("first_name", "firstName", "body", True),
        ("tag", "tag", "body", False),
    ]


@pytest.mark.parametrize(
    "node",
    [
        {"requestBody": {"content": {"application/json": {"schema": TEXT}}}},
        {
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": TEXT}},
            }
        },
        {"requestBody": {"required": True, "content": {"text/csv": {"schema": TEXT}}}},
        {
            "requestBody": {
                "content": {
                    "application/json": {
                        "schema": {"type": "object", "properties": {"a": TEXT}}
                    }
                }
            }
        },
    ],
)
def test_every_other_body_is_one_argument(api_of: ApiOf, node: JSON) -> None:
    found = given_by(api_of, node)
    assert not found.flattened
    assert found.body is not None
    assert found.items == ()


def test_a_body_of_several_shapes_is_what_one_of_them_takes(api_of: ApiOf) -> None:
    content = {
        "application/json": {"schema": {"type": "integer"}},
        "application/x-www-form-urlencoded": {"schema": TEXT},
    }
    found = given_by(api_of, {"requestBody": {"required": True, "content": content}})
    assert found.body == Union((Scalar(Kind.INTEGER), Scalar(Kind.STRING)))
    assert found.selector


def test_no_body_is_no_argument(api_of: ApiOf) -> None:
    found = given_by(api_of, {})
    assert (found.items, found.flattened, found.body, found.selector) == (
        (),
        False,
        None,
        False,
    )


def test_a_parameter_keeps_a_name_that_a_member_shares(api_of: ApiOf) -> None:
    node = {"parameters": [parameter("id", "path")], **sending({"id": TEXT})}
    assert pythons(given_by(api_of, node, "/{id}")) == {
        "path id": "id",
        "body id": "body_id",
    }


def test_the_path_keeps_a_name_that_other_parameters_share(api_of: ApiOf) -> None:
    shared = [parameter("id", where) for where in ("cookie", "header", "query", "path")]
    assert pythons(given_by(api_of, {"parameters": shared}, "/{id}")) == {
        "path id": "id",
        "cookie id": "cookie_id",
        "header id": "header_id",
        "query id": "query_id",
    }


def test_case_and_punctuation_twins_have_names_of_their_own(api_of: ApiOf) -> None:
    node = {
        "parameters": [
            parameter(name) for name in ("a-b", "a_b", "aB", "A.B", "class", "+", "")
        ]
    }
    names = pythons(given_by(api_of, node))
    assert len(set(names.values())) == len(names)
    assert names["query class"] == "class_"


@pytest.mark.parametrize(
    "name", ["self", "options", "body", "extra_body", "content_type"]
)
def test_what_a_method_needs_itself_takes_an_underscore(
    api_of: ApiOf, name: str
) -> None:
    assert pythons(given_by(api_of, {"parameters": [parameter(name)]})) == {
        f"query {name}": f"{name}_"
    }


def test_what_the_client_supplies_is_an_optional_keyword(api_of: ApiOf) -> None:
    said = {"x-client-argument": {"name": "team_id", "env": "TEAM"}}
    node = {
        "parameters": [parameter("teamId", "path", **said), parameter("id", "path")]
    }
    found = given_by(api_of, node, "/{teamId}/{id}")
    assert [a.wire for a in found.positional] == ["id"]
    assert [(a.wire, a.required) for a in found.keywords] == [("teamId", False)]


def test_a_required_parameter_with_one_value_need_not_be_given(api_of: ApiOf) -> None:
    node = {
        "parameters": [parameter("v", "header", required=True, schema={"const": "2"})]
    }
    (only,) = given_by(api_of, node).items
    assert (only.required, only.constant, only.default) == (False, True, "2")


def test_an_optional_parameter_with_one_value_is_not_sent_by_itself(
    api_of: ApiOf,
) -> None:
    (only,) = given_by(
        api_of, {"parameters": [parameter("v", schema={"const": "2"})]}
    ).items
    assert (only.required, only.constant) == (False, False)


@pytest.mark.parametrize(
    ("schema", "nullable"), [(TEXT, False), ({"type": ["string", "null"]}, True)]
)
def test_null_can_be_sent_where_the_document_allows_it(
    api_of: ApiOf, schema: JSON, nullable: bool
) -> None:
    (only,) = given_by(api_of, {"parameters": [parameter("v", schema=schema)]}).items
    assert is_nullable(only, {}) is nullable


NAMES = st.lists(
    st.text(alphabet="aAbB_-.+1é中 $", max_size=4), max_size=6, unique=True
)


@given(queries=NAMES, members=NAMES)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_no_two_arguments_share_a_name(
    api_of: ApiOf, queries: list[str], members: list[str]
) -> None:
    node = {
        "parameters": [
            parameter(name, where) for name in queries for where in ("query", "cookie")
        ],
        **sending(dict.fromkeys(members, TEXT)),
    }
    names = [a.python for a in given_by(api_of, node).items]
    assert len(set(names)) == len(names)
    assert all(name.isidentifier() for name in names)
    assert not {"self", "options", "body", "extra_body", "content_type"} & set(names)
