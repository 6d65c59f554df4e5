"""Bodies that stand among the parameters, as they do in OpenAPI 2.0."""

from __future__ import annotations

from collections.abc import Callable

from generator.openapi import OperationAt, Specification

Make = Callable[..., tuple[OperationAt, Specification]]
Codes = Callable[[Specification], list[tuple[str, str, str]]]

HERE = "/paths/~1pets/get"


def test_a_body_parameter_is_the_body(operation: Make, codes: Codes) -> None:
    at, spec = operation("""
        parameters:
        - {name: pet, in: body, required: true, description: It., schema: {type: object}}
        - {name: limit, in: query, schema: {type: integer}}
        """)
    assert [p.value.name for p in at.parameters] == ["limit"]
    assert at.body is not None
    assert (at.body.value.required, at.body.value.description) == (True, "It.")
    (place,) = spec.media(at.body).values()
    assert spec.schema(f"{place}/schema") == {"type": "object"}
    assert codes(spec) == [
        ("body-among-parameters", "repaired", f"{HERE}/parameters/0"),
    ]


def test_parts_of_a_form_are_members_of_one_body(operation: Make) -> None:
    at, spec = operation("""
        parameters:
        - {name: size, in: formData, required: true, type: integer, maximum: 9}
        - {name: note, in: formData, schema: {type: string}}
        """)
    assert at.parameters == ()
    assert at.body is not None
    assert list(spec.media(at.body)) == ["application/x-www-form-urlencoded"]
    (place,) = spec.media(at.body).values()
    assert spec.schema(f"{place}/schema") == {
        "type": "object",
        "properties": {
            "size": {"type": "integer", "maximum": 9},
            "note": {"type": "string"},
        },
        "required": ["size"],
    }


def test_a_form_with_a_file_has_several_parts(operation: Make) -> None:
    at, spec = operation("parameters: [{name: photo, in: formData, type: file}]")
    assert at.body is not None
    assert at.body.value.required is False
    assert list(spec.media(at.body)) == ["multipart/form-data"]


def test_a_body_of_its_own_comes_first(operation: Make, codes: Codes) -> None:
    at, spec = operation("""
        parameters: [{name: pet, in: body, schema: {type: object}}]
        requestBody: {content: {text/plain: {}}}
        """)
    assert at.body is not None
    assert list(spec.media(at.body)) == ["text/plain"]
    assert codes(spec) == [("unreadable-object", "skipped", f"{HERE}/parameters/0")]
