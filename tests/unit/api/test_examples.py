from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.evidence import weigh
from generator.api.examples import (
    SHOWN,
    answer_examples,
    argument_examples,
    shown_examples,
)
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
PET: JSON = {
    "type": "object",
    "required": ["id", "secret"],
    "properties": {
        "id": {"type": "string", "readOnly": True},
        "secret": {"type": "string", "writeOnly": True},
    },
}


def read(api_of: ApiOf, **operation: JSON) -> Any:
    operation.setdefault("responses", {})
    return api_of(paths={"/x": {"post": operation}}, schemas={"Pet": PET})


def query(schema: JSON, example: JSON) -> list[JSON]:
    return [{"name": "q", "in": "query", "schema": schema, "example": example}]


def body(example: JSON, media: str = "application/json", **more: JSON) -> JSON:
    schema = {"$ref": "#/components/schemas/Pet"}
    content = {media: {"schema": schema, "example": example, **more}}
    return {"required": True, "content": content}


def sent(found: Any) -> list[JSON]:
    return [value for *_, value in argument_examples(found.spec, found.api)]


def faults(found: Any) -> list[str]:
    weigh(found.spec, found.api, (), argument_examples(found.spec, found.api))
    codes = "example-contradicts-schema"
    return [p.message for p in found.spec.problems if p.code == codes]


@pytest.mark.parametrize(
    ("schema", "example", "values"),
    [
        ({"type": "integer"}, "5", [5]),
        ({"type": "boolean"}, "true", [True]),
        ({"type": "integer"}, "many", ["many"]),
        ({"type": "string"}, "5", ["5"]),
        ({"enum": ["5"]}, "5", ["5"]),
        ({"type": "array", "items": {"type": "string"}}, "a,b", []),
        ({"type": "array", "items": {"type": "string"}}, ["a"], [["a"]]),
        ({"type": "string"}, 5, ["5"]),
    ],
)
def test_the_text_of_a_parameter_is_read_as_what_it_stands_for(
    api_of: ApiOf, schema: JSON, example: JSON, values: list[JSON]
) -> None:
    assert sent(read(api_of, parameters=query(schema, example))) == values


def test_a_body_is_held_against_its_schema(api_of: ApiOf) -> None:
    found = read(api_of, requestBody=body({"secret": 1}))
    (fault,) = faults(found)
    assert "the integer 1 stands where the schema says string" in fault
    assert fault.endswith("; the type stays as it is")


def test_what_is_read_only_is_not_sent(api_of: ApiOf) -> None:
    found = read(api_of, requestBody=body({}))
    (fault,) = faults(found)
    assert "'secret' is absent" in fault


def test_what_is_written_only_is_not_answered(api_of: ApiOf) -> None:
    answer = {"description": "", "content": body({})["content"]}
    found = read(api_of, responses={"200": answer})
    weigh(found.spec, found.api, answer_examples(found.spec, found.api))
    (problem,) = found.spec.problems
    assert "'id' is absent" in problem.message


def test_examples_of_other_media_types_are_no_json(api_of: ApiOf) -> None:
    assert sent(read(api_of, requestBody=body("id=1", "text/plain"))) == []


def test_made_up_examples_are_no_evidence(api_of: ApiOf) -> None:
    found = read(api_of, requestBody=body({}, **{"x-generated-examples": True}))
    assert sent(found) == []
    assert "generated-example" in {p.code for p in found.spec.problems}


def test_an_example_that_a_schema_gives_itself_counts(api_of: ApiOf) -> None:
    schema = {"type": "integer", "example": 1}
    parameters = [{"name": "q", "in": "query", "schema": schema}]
    assert sent(read(api_of, parameters=parameters)) == [1]


def test_a_shared_parameter_is_weighed_once(api_of: ApiOf) -> None:
    shared = {"$ref": "#/components/parameters/Q"}
    operation = {"parameters": [shared], "responses": {}}
    (one,) = query({"type": "string"}, 1)
    found = api_of(
        paths={"/a": {"get": operation}, "/b": {"get": operation}},
        components={"parameters": {"Q": one}},
    )
    assert sent(found) == ["1"]


def test_a_media_type_without_a_schema_takes_any_example(api_of: ApiOf) -> None:
    content = {"application/json": {"example": {"any": 1}}}
    found = read(api_of, requestBody={"required": True, "content": content})
    assert sent(found) == [{"any": 1}]
    assert faults(found) == []


def shown(api_of: ApiOf, **answers: JSON) -> Any:
    found = read(api_of, responses=answers)
    return shown_examples(found.spec, found.api).get("/paths/~1x/post")


def answer(example: JSON, media: str = "application/json", **more: JSON) -> JSON:
    content = {media: {"schema": {}, "example": example, **more}}
    return {"description": "", "content": content}


def test_the_first_success_with_an_example_is_shown(api_of: ApiOf) -> None:
    bare: JSON = {"description": "", "content": {"application/json": {"schema": {}}}}
    found = shown(api_of, **{"404": answer(4), "200": bare, "201": answer({"é": 1})})
    assert found == (201, '{"é": 1}')


def test_an_example_of_a_component_is_shown_of_what_refers_to_it(
    api_of: ApiOf,
) -> None:
    content: JSON = {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}
    found = api_of(
        paths={
            "/x": {
                "get": {"responses": {"200": {"description": "", "content": content}}}
            }
        },
        components={
            "schemas": {
                "A": {"$ref": "#/components/schemas/B"},
                "B": {"type": "string", "examples": ["b"]},
            }
        },
    )
    assert shown_examples(found.spec, found.api) == {"/paths/~1x/get": (200, '"b"')}


@pytest.mark.parametrize(
    "responses",
    [
        {"404": answer({"a": 1})},
        {"2XX": answer({"a": 1})},
        {"200": answer("a", "text/plain")},
        {"200": answer({"a": 1}, **{"x-generated-examples": True})},
        {"200": answer("a" * SHOWN)},
    ],
)
def test_errors_texts_and_what_is_made_up_or_long_are_not_shown(
    api_of: ApiOf, responses: dict[str, JSON]
) -> None:
    assert shown(api_of, **responses) is None
