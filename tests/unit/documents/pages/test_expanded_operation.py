from __future__ import annotations

from typing import Any

from generator.documents.pages.expanded_operation import convert_operation
from generator.documents.pages.expanded_schemas import Conversion
from generator.documents.pages.facts import PageFacts
from generator.documents.tree import JSON, Document
from generator.problems import Place, Problems

TARGET = "/paths/~1a~1{id}/post"
TEXT: JSON = {"type": "string"}
NO_FACTS = PageFacts()


def convert(
    facts: PageFacts = NO_FACTS, *, path: str = "/a", **members: JSON
) -> tuple[dict[str, Any], Conversion]:
    """The operation of a block whose members are given."""
    paths: dict[str, JSON] = {"path": path, "method": "post", **members}
    source = Document({"paths": paths}, lambda p: Place(f"page.md#{p}"), "page.md")
    conversion = Conversion(source, Problems(), "3.1.0")
    found, _ = convert_operation(conversion, paths, facts, TARGET)
    return found, conversion


def request(**members: JSON) -> dict[str, JSON]:
    return {"request": members}


def test_words_of_the_page_are_the_operations() -> None:
    found, _ = convert(PageFacts("Make it", "At length."), deprecated=True)
    assert (found["summary"], found["description"]) == ("Make it", "At length.")
    assert found["deprecated"] is True
    plain, _ = convert(deprecated=False)
    assert list(plain) == ["responses"]


def test_a_parameter_has_the_words_of_its_schemas_and_their_place() -> None:
    item = {**TEXT, "description": "How many.", "required": True, "deprecated": True}
    parameters = {"query": {"limit": {"schema": [item], "style": "form"}}}
    found, conversion = convert(**request(parameters=parameters))
    assert found["parameters"] == [
        {
            "name": "limit",
            "in": "query",
            "description": "How many.",
            "required": True,
            "deprecated": True,
            "style": "form",
            "schema": TEXT,
        }
    ]
    assert conversion.moved[f"{TARGET}/parameters/0"] == (
        "/paths/request/parameters/query/limit"
    )


def test_a_parameter_of_the_path_is_required_whatever_is_said() -> None:
    parameters = {"path": {"id": {"schema": [{**TEXT, "required": False}]}}}
    found, conversion = convert(path="/a/{id}", **request(parameters=parameters))
    (parameter,) = found["parameters"]
    assert parameter["required"] is True
    assert list(conversion.problems) == []


def test_a_parameter_of_the_path_that_nothing_describes_is_told_of_once() -> None:
    found, conversion = convert(path="/a/{id}/b/{id}")
    assert found["parameters"] == [
        {"name": "id", "in": "path", "required": True, "schema": TEXT}
    ]
    assert {(p.code, p.place.file) for p in conversion.problems} == {
        ("path-parameter-undescribed", "page.md#/paths/path")
    }


def test_a_body_is_required_where_its_schemas_are() -> None:
    item = {**TEXT, "required": True}
    body = {"application/json": {"schemaArray": [item], "description": "What."}}
    found, conversion = convert(**request(body=body))
    assert found["requestBody"] == {
        "description": "What.",
        "required": True,
        "content": {"application/json": {"schema": TEXT}},
    }
    assert conversion.moved[f"{TARGET}/requestBody"] == "/paths/request/body"
    optional, _ = convert(**request(body={"text/plain": {"schemaArray": [TEXT]}}))
    assert "required" not in optional["requestBody"]


def test_examples_are_kept_where_they_have_a_value() -> None:
    examples = {"one": {"value": {"a": 1}}, "none": {"summary": "x"}}
    body = {"application/json": {"schemaArray": [], "examples": examples}}
    found, _ = convert(**request(body=body))
    assert found["requestBody"]["content"]["application/json"] == {
        "examples": {"one": {"value": {"a": 1}}},
        "x-generated-examples": True,
    }


def test_answers_stand_by_status_and_a_placeholder_is_no_content() -> None:
    response = {
        "200": {"application/json": {"schemaArray": [TEXT], "description": "Good."}},
        "4xx": {"_mintlify/placeholder": {"description": "Bad."}},
    }
    found, conversion = convert(response=response)
    assert found["responses"] == {
        "200": {
            "description": "Good.",
            "content": {"application/json": {"schema": TEXT}},
        },
        "4XX": {"description": "Bad."},
    }
    assert conversion.moved[f"{TARGET}/responses/4XX"] == "/paths/response/4xx"


def test_a_page_without_answers_has_one_that_says_nothing() -> None:
    assert convert()[0]["responses"] == {"default": {"description": ""}}


def test_samples_of_code_are_kept() -> None:
    samples = [{"lang": "bash", "source": "curl"}]
    found, _ = convert(**request(codeSamples=samples))
    assert found["x-codeSamples"] == samples
