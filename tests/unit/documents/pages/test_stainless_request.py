from __future__ import annotations

from typing import Any

import pytest

from generator.documents.pages.stainless_lexer import read_reference
from generator.documents.pages.stainless_request import convert_request
from generator.documents.pages.stainless_schemas import Schemas
from generator.documents.pages.stainless_tree import build_indented
from generator.documents.tree import JSON, Text
from generator.problems import Problems

AT = "/paths/~1things/post"
TEXT = {"type": "string"}


def convert(
    parameters: str, arguments: str = "", line: str = "**post** `/things`"
) -> tuple[dict[str, Any], list[tuple[str, int]], Schemas]:
    """The request of a method, and its problems with their lines."""
    content = (
        f"## Do it\n\n`things.make({arguments}) -> Thing`\n\n{line}\n\n"
        f"### Parameters\n\n{parameters}\n### Returns\n\n- `class Thing: …`\n"
    )
    reference = read_reference(Text("page.md", content))
    (method,) = reference.methods
    schemas = Schemas(reference.page, Problems())
    nodes, _ = build_indented(reference, method.parameters)
    found = convert_request(schemas, method, nodes, AT)
    problems = [(p.code, p.place.line) for p in schemas.problems]
    return found, problems, schemas


def places(request: JSON) -> list[tuple[str, str]]:
    return [(p["name"], p["in"]) for p in request["parameters"]]


def test_an_argument_of_the_template_is_in_the_path_under_its_spelling() -> None:
    found, problems, _ = convert(
        "- `thing_id: str`\n\n  Which one.\n",
        "strthing_id",
        "**get** `/things/{thingId}`",
    )
    assert found == {
        "parameters": [
            {
                "name": "thingId",
                "in": "path",
                "required": True,
                "description": "Which one.",
                "schema": TEXT,
            }
        ]
    }
    assert problems == []


def test_a_parameter_of_the_path_that_no_bullet_describes_is_told_of() -> None:
    found, problems, _ = convert("", "", "**get** `/things/{thingId}`")
    assert found["parameters"] == [
        {"name": "thingId", "in": "path", "required": True, "schema": TEXT}
    ]
    assert problems == [("path-parameter-undescribed", 5)]


@pytest.mark.parametrize("verb", ["get", "delete"])
def test_arguments_of_a_method_without_a_body_are_in_the_query(verb: str) -> None:
    found, problems, _ = convert(
        "- `limit: Optional[int]`\n\n- `kind: str`\n", "", f"**{verb}** `/things`"
    )
    assert found == {
        "parameters": [
            {"name": "limit", "in": "query", "schema": {"type": "integer"}},
            {"name": "kind", "in": "query", "required": True, "schema": TEXT},
        ]
    }
    assert problems == []


def test_arguments_of_other_methods_are_the_members_of_the_body() -> None:
    found, _, schemas = convert("- `name: str`\n\n- `note: Optional[str]`\n")
    body = found["requestBody"]
    assert list(found) == ["requestBody"]
    assert body["required"] is True
    content = body["content"]["application/json"]["schema"]
    assert content["required"] == ["name"]
    assert list(content["properties"]) == ["name", "note"]
    assert f"{AT}/requestBody" in schemas.offsets


def test_a_body_of_optional_members_may_be_left_out() -> None:
    found, _, _ = convert("- `note: Optional[str]`\n")
    assert "required" not in found["requestBody"]


def test_a_file_makes_the_body_a_multipart_one() -> None:
    found, _, _ = convert("- `file: FileTypes`\n\n- `name: str`\n")
    assert list(found["requestBody"]["content"]) == ["multipart/form-data"]


def test_prose_may_name_another_place() -> None:
    found, problems, _ = convert(
        "- `limit: Optional[int]`\n\n  Query param: How many.\n\n"
        "- `trace: Optional[str]`\n\n  Header param: Whose.\n\n"
        "- `name: str`\n\n  Body param: What.\n"
    )
    assert places(found) == [("limit", "query"), ("trace", "header")]
    content = found["requestBody"]["content"]["application/json"]
    assert list(content["schema"]["properties"]) == ["name"]
    assert problems == [("header-name-not-told", 13)]


def test_an_argument_of_the_signature_that_no_bullet_describes_is_told_of() -> None:
    described = "- `names: Dict[str, int]`\n"
    signature = "Dict[str, int]names, strother, **ThingMakeParams**kwargs"
    _, problems, schemas = convert(described, signature)
    assert problems == [("argument-undescribed", 3)]
    (problem,) = schemas.problems
    assert "`strother`" in problem.message
