from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.documents.tree import JSON
from generator.python.layout import flat
from generator.python.results import results, success
from generator.python.scope import ImportSet, Scope

ApiOf = Callable[..., Any]
TEXT: JSON = {"application/json": {"schema": {"type": "string"}}}
NUMBER: JSON = {"application/json": {"schema": {"type": "integer"}}}
PET: JSON = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}


def read(api_of: ApiOf, **contents: JSON) -> tuple[str, str, dict[str, str], str]:
    """What a method returns, what is read, the answers by key, and what is accepted."""
    answers = {
        key.strip("_"): {"description": "", "content": content}
        for key, content in contents.items()
    }
    schemas = {"Pet": {"type": "object", "properties": {"a": {"type": "string"}}}}
    api = api_of(schemas=schemas, paths={"/a": {"get": {"responses": answers}}}).api
    scope = Scope(
        "x", lambda p: (p.rpartition("/")[2], "y"), api.definitions, ImportSet()
    )
    found = results(api.operations[0], scope)
    texts = {key: flat(text) for key, text in found.answers.items()}
    return flat(found.annotation), flat(found.returns), texts, found.accept


@pytest.mark.parametrize(
    ("contents", "annotation", "returns", "answers"),
    [
        ({"_200": PET}, "Pet", "Pet", {}),
        ({"_204": {}}, "None", "None", {}),
        ({"_204": PET}, "Pet | None", "Pet", {}),
        ({"_205": {"text/plain": {}}}, "str | None", "str", {}),
        ({}, "Any", "Any", {}),
        (
            {"_200": PET, "_204": {}},
            "Pet | None",
            "Pet | None",
            {'"200"': "Pet", '"204"': "None"},
        ),
        ({"_200": PET, "_201": PET}, "Pet", "Pet", {}),
        ({"_2XX": PET}, "Pet", "Pet", {}),
        ({"default": PET}, "Pet", "Pet", {}),
        ({"_200": TEXT, "default": PET}, "str", "str", {'"default"': "Pet"}),
        ({"_200": TEXT, "_404": PET}, "str", "str", {'"404"': "Pet"}),
        ({"_404": PET}, "Any", "Any", {'"404"': "Pet"}),
        (
            {"_200": {"application/json": {}}, "_204": {}},
            "Any",
            "Any",
            {'"200"': "Any", '"204"': "None"},
        ),
        ({"_200": {"text/plain": {}}}, "str", "str", {}),
        ({"_200": {"application/pdf": {}}}, "bytes", "bytes", {}),
        (
            {"_200": {**PET, "text/csv": {}}},
            "Pet | str",
            '{"application/json": Pet, "text/csv": str}',
            {},
        ),
        ({"_200": TEXT, "_400": TEXT}, "str", "str", {}),
        (
            {"_200": TEXT, "_400": {"text/plain": {}}, "_4XX": PET},
            "str",
            "str",
            {'"400"': "str", '"4XX"': "Pet"},
        ),
        (
            {"_200": TEXT, "_201": NUMBER},
            "str | int",
            "str | int",
            {'"200"': "str", '"201"': "int"},
        ),
    ],
)
def test_the_answers_of_an_operation_are_what_it_returns(
    api_of: ApiOf,
    contents: JSON,
    annotation: str,
    returns: str,
    answers: dict[str, str],
) -> None:
    assert read(api_of, **contents)[:3] == (annotation, returns, answers)


def test_no_answer_to_head_has_content(api_of: ApiOf) -> None:
    answers = {"200": {"description": "", "content": TEXT}}
    api = api_of(paths={"/a": {"head": {"responses": answers}}}).api
    scope = Scope("x", lambda p: (p, "y"), api.definitions, ImportSet())
    found = results(api.operations[0], scope)
    assert flat(found.annotation) == "None"
    assert flat(found.returns) == "str"


@pytest.mark.parametrize(
    ("contents", "accept"),
    [
        ({"_200": TEXT}, ""),
        ({"_204": {}}, ""),
        ({"_200": {"text/csv": {}}}, "text/csv"),
        (
            {"_200": {**TEXT, "text/csv": {}}, "_201": {"text/csv": {}}},
            "application/json, text/csv",
        ),
        ({"_200": TEXT, "_400": {"text/plain": {}}}, ""),
    ],
)
def test_what_a_success_can_carry_is_accepted(
    api_of: ApiOf, contents: JSON, accept: str
) -> None:
    assert read(api_of, **contents)[3] == accept


def test_default_is_an_error_where_a_success_is_documented(api_of: ApiOf) -> None:
    answer = {"description": ""}
    api = api_of(
        paths={
            "/a": {
                "get": {"responses": {"default": answer, "201": answer, "404": answer}}
            },
            "/b": {"get": {"responses": {"default": answer, "404": answer}}},
            "/c": {"get": {"responses": {"404": answer}}},
        }
    ).api
    assert [[a.status for a in success(op)] for op in api.operations] == [
        ["201"],
        ["default"],
        [],
    ]
