"""Mintlify's expanded form: operations, parameters, bodies, answers, servers."""

from __future__ import annotations

import copy
from typing import Any

import pytest
import yaml
from openapi_spec_validator import validate

from generator.documents.pages.read import read_page
from generator.documents.tree import Document, Text
from generator.problems import Fatal, Problems

JSON = dict[str, Any]

STRING: list[JSON] = [{"type": "string"}]


def expanded(
    *,
    parameters: JSON | None = None,
    body: JSON | None = None,
    response: JSON | None = None,
    security: list[JSON] | None = None,
    schemas: JSON | None = None,
    **paths: Any,
) -> JSON:
    request: JSON = {"parameters": parameters or {}, "body": body or {}}
    if security is not None:
        request["security"] = security
    return {
        "paths": {
            "path": "/a",
            "method": "get",
            "request": request,
            "response": response or {"200": {}},
            "deprecated": False,
            "type": "path",
            **paths,
        },
        "components": {"schemas": schemas or {}},
    }


def answer(*items: JSON, **more: Any) -> JSON:
    return {"application/json": {"schemaArray": list(items), "examples": {}, **more}}


def page(block: JSON, *, info: str = "", before: str = "# Title\n\n") -> Text:
    info = info or f"{block['paths']['method']} {block['paths']['path']}"
    dumped = yaml.safe_dump(block, sort_keys=False)
    return Text("page.md", f"{before}## OpenAPI\n\n````yaml {info}\n{dumped}\n````\n")


def convert(block: JSON, **options: str) -> tuple[Document, Problems]:
    problems = Problems()
    document = read_page(page(block, **options), problems)
    validate(copy.deepcopy(document.root))
    return document, problems


def operation(block: JSON, **options: str) -> JSON:
    root = convert(block, **options)[0].root
    item: JSON = root["paths"]["/a"]
    found: JSON = next(iter(item.values()))
    return found


def test_path_and_method_become_a_path_map() -> None:
    document, problems = convert(expanded(method="GET"), info="get /a")
    assert list(document.root["paths"]["/a"]) == ["get"]
    assert document.root["openapi"] == "3.1.0"
    assert list(problems) == []


def test_title_and_quote_become_summary_and_description() -> None:
    found = operation(expanded(), before="# Get it\n\n> Gets it.\n\n")
    assert (found["summary"], found["description"]) == ("Get it", "Gets it.")


def test_a_fence_that_announces_another_operation_is_a_problem() -> None:
    _, problems = convert(expanded(), info="get /b")
    assert [problem.code for problem in problems] == ["page-operation-absent"]


def test_a_method_that_http_does_not_know_is_an_error_with_its_place() -> None:
    with pytest.raises(Fatal) as caught:
        convert(expanded(method="fetch"), info="get /a")
    problem = caught.value.problem
    assert (problem.code, problem.place.text) == ("unknown-method", "  method: fetch")


def test_a_webhook_stands_among_the_webhooks() -> None:
    block = expanded(type="webhook", method="post", path="order.made")
    document, problems = convert(block, info="webhook order.made")
    root = document.root
    assert list(problems) == []
    assert list(root["webhooks"]["order.made"]) == ["post"]
    assert root["paths"] == {}
    assert root["openapi"] == "3.1.0"


def test_deprecated_is_kept_and_its_absence_is_not_written() -> None:
    assert operation(expanded(deprecated=True))["deprecated"] is True
    assert "deprecated" not in operation(expanded())


def test_no_operation_id_and_no_tags_are_invented() -> None:
    assert {"operationId", "tags"}.isdisjoint(operation(expanded()))


def test_code_samples_are_kept_as_an_extension() -> None:
    block = expanded()
    samples = [{"lang": "bash", "source": "curl"}]
    block["paths"]["request"]["codeSamples"] = samples
    assert operation(block)["x-codeSamples"] == samples


def test_an_unknown_word_is_a_problem_with_its_place() -> None:
    _, problems = convert(expanded(callbacks={}))
    (problem,) = problems
    assert problem.code == "unknown-word"
    assert problem.place.text == "  callbacks: {}"


def test_a_path_parameter_is_always_required() -> None:
    parameters = {"path": {"id": {"schema": STRING, "style": "simple"}}}
    root = convert(expanded(path="/a/{id}", parameters=parameters))[0].root
    assert root["paths"]["/a/{id}"]["get"]["parameters"] == [
        {
            "name": "id",
            "in": "path",
            "required": True,
            "style": "simple",
            "schema": {"type": "string"},
        }
    ]


def test_a_path_parameter_that_nothing_describes_is_a_problem_and_a_string() -> None:
    document, problems = convert(expanded(path="/a/{id}"))
    assert document.root["paths"]["/a/{id}"]["get"]["parameters"] == [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    ]
    (problem,) = problems
    assert problem.code == "path-parameter-undescribed"
    assert problem.place.text == "  path: /a/{id}"


def test_required_inside_an_item_belongs_to_the_parameter() -> None:
    items = [
        {"type": "string", "required": True, "description": "d", "deprecated": True}
    ]
    query = {"q": {"schema": items, "explode": False}, "r": {"schema": STRING}}
    found = operation(expanded(parameters={"query": query}))["parameters"]
    assert found == [
        {
            "name": "q",
            "in": "query",
            "description": "d",
            "required": True,
            "deprecated": True,
            "explode": False,
            "schema": {"type": "string"},
        },
        {"name": "r", "in": "query", "schema": {"type": "string"}},
    ]


def test_an_empty_body_is_no_request_body() -> None:
    assert "requestBody" not in operation(expanded())


def test_a_body_takes_required_and_description_from_its_contents() -> None:
    body = answer({"type": "object", "required": True}, description="The body.")
    assert operation(expanded(method="post", body=body))["requestBody"] == {
        "description": "The body.",
        "required": True,
        "content": {"application/json": {"schema": {"type": "object"}}},
    }


def test_a_body_without_required_items_is_optional() -> None:
    body = answer({"type": "object"})
    found = operation(expanded(method="post", body=body))["requestBody"]
    assert "required" not in found


def test_answers_keep_their_statuses_and_descriptions() -> None:
    response = {
        200: answer({"type": "string"}, description="ok"),
        "4xx": answer({"type": "string"}, description="bad"),
        "default": {},
    }
    found = operation(expanded(response=response))["responses"]
    assert {status: node["description"] for status, node in found.items()} == {
        "200": "ok",
        "4XX": "bad",
        "default": "",
    }


def test_a_placeholder_is_an_answer_without_content() -> None:
    placeholder = {
        "_mintlify/placeholder": {
            "schemaArray": [{"type": "any", "description": "gone"}],
            "examples": {},
            "description": "gone",
        }
    }
    found = operation(expanded(response={"204": placeholder}))["responses"]
    assert found == {"204": {"description": "gone"}}


def test_examples_are_kept_and_marked_as_no_evidence() -> None:
    examples = {"e": {"summary": "s", "value": {"a": "<string>"}}, "empty": {}}
    content = answer({"type": "object"}, examples=examples)
    found = operation(expanded(response={"200": content}))["responses"]["200"]
    assert found["content"]["application/json"] == {
        "schema": {"type": "object"},
        "examples": {"e": {"summary": "s", "value": {"a": "<string>"}}},
        "x-generated-examples": True,
    }


def test_without_a_value_there_is_no_example_and_no_mark() -> None:
    content = answer({"type": "object"}, examples={"example": {}})
    found = operation(expanded(response={"200": content}))["responses"]["200"]
    assert found["content"]["application/json"] == {"schema": {"type": "object"}}


def test_server_variables_lose_their_type_and_keep_the_rest() -> None:
    variables = {
        "host": {"type": "string", "description": "d", "default": "unknown"},
        "scheme": {"type": "enum<string>", "enum": ["http"], "default": "http"},
    }
    servers = [{"url": "{scheme}://{host}", "variables": variables}]
    assert convert(expanded(servers=servers))[0].root["servers"] == [
        {
            "url": "{scheme}://{host}",
            "variables": {
                "host": {"description": "d", "default": "unknown"},
                "scheme": {"enum": ["http"], "default": "http"},
            },
        }
    ]


def test_the_document_is_called_like_its_host_or_else_like_its_page() -> None:
    servers = [{"url": "https://api.x.test/v1"}]
    assert convert(expanded(servers=servers))[0].root["info"] == {
        "title": "api.x.test",
        "version": "unknown",
    }
    servers = [{"url": "https://{host}"}]
    assert convert(expanded(servers=servers))[0].root["info"]["title"] == "Title"
    assert "servers" not in convert(expanded())[0].root


def test_nodes_of_the_output_are_located_in_the_page() -> None:
    parameters = {"path": {"id": {"schema": STRING}}}
    item = {
        "type": "object",
        "properties": {"a": {"allOf": [{"type": "string"}]}},
        "refIdentifier": "#/components/schemas/A",
    }
    response = {"200": answer(item)}
    block = expanded(path="/a/{id}", parameters=parameters, response=response)
    document, _ = convert(block)

    def line(pointer: str) -> str:
        return document.locate(pointer).text.strip()

    operation_at = "/paths/~1a~1{id}/get"
    assert line("/components/schemas/A") == "- type: object"
    assert line("/components/schemas/A/properties/a/type") == "- type: string"
    assert line(f"{operation_at}/parameters/0") == "id:"
    assert line(f"{operation_at}/responses/200") == "'200':"
    assert line(f"{operation_at}/deprecated") == "deprecated: false"
    assert line(f"{operation_at}/nowhere/at/all") == "paths:"
