"""The parameters that apply to one operation."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.openapi import OperationAt, Specification

Read = Callable[..., Specification]
Make = Callable[..., tuple[OperationAt, Specification]]
Codes = Callable[[Specification], list[tuple[str, str, str]]]

HERE = "/paths/~1pets/get/parameters"


def named(at: OperationAt) -> list[tuple[str, str]]:
    return [(p.value.param_in.value, p.value.name) for p in at.parameters]


def test_an_operation_overrides_the_path_items_parameters(read: Read) -> None:
    spec = read("""
        paths:
          /pets/{id}:
            parameters:
            - {name: id, in: path, required: true, schema: {type: integer}}
            - {name: limit, in: query, schema: {type: integer}}
            - {name: X-Trace, in: header, schema: {type: string}}
            get:
              parameters:
              - {name: x-trace, in: header, schema: {type: integer}}
              - {name: limit, in: header, schema: {type: string}}
        """)
    (at,) = spec.operations()
    assert named(at) == [
        ("path", "id"),
        ("query", "limit"),
        ("header", "x-trace"),
        ("header", "limit"),
    ]
    assert at.parameters[2].pointer == "/paths/~1pets~1{id}/get/parameters/0"
    assert list(spec.problems) == []


def test_a_reference_is_followed_to_the_end_of_its_chain(operation: Make) -> None:
    at, spec = operation(
        "parameters: [{$ref: '#/components/parameters/A', description: mine}]",
        rest="""
        components:
          parameters:
            A: {$ref: '#/components/parameters/B'}
            B: {name: b, in: query, description: theirs, schema: {type: string}}
        """,
    )
    (parameter,) = at.parameters
    assert parameter.pointer == "/components/parameters/B"
    assert parameter.value.description == "mine"
    assert spec.schema(f"{parameter.pointer}/schema") == {"type": "string"}


def test_a_reference_that_cannot_be_followed_skips_that_parameter(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation(
        """
        parameters:
        - {$ref: '#/components/parameters/Gone'}
        - {$ref: '#/components/schemas/S'}
        - {$ref: '#/components/parameters/Round'}
        - {name: kept, in: query, schema: {type: string}}
        """,
        rest="""
        components:
          schemas: {S: {type: string}}
          parameters: {Round: {$ref: '#/components/parameters/Round'}}
        """,
    )
    assert named(at) == [("query", "kept")]
    assert codes(spec) == [
        ("ref-to-nowhere", "skipped", f"{HERE}/0/$ref"),
        ("ref-of-wrong-kind", "skipped", f"{HERE}/1/$ref"),
        ("reference-cycle", "skipped", "/components/parameters/Round/$ref"),
    ]


def test_siblings_of_a_reference_are_ignored_and_reported(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation(
        "parameters: [{$ref: '#/components/parameters/A', required: true}]",
        rest="""
        components: {parameters: {A: {name: a, in: query, schema: {}}}}
        """,
    )
    assert at.parameters[0].value.required is False
    assert codes(spec) == [("ref-sibling-ignored", "repaired", f"{HERE}/0/required")]


@pytest.mark.parametrize("said", ["", ", required: false"])
def test_a_path_parameter_is_required_whatever_is_said(
    operation: Make, said: str
) -> None:
    at, spec = operation(
        f"parameters: [{{name: id, in: path, schema: {{}}{said}}}]", path="/pets/{id}"
    )
    (parameter,) = at.parameters
    assert parameter.value.required is True
    assert parameter.node["required"] is True
    assert [p.code for p in spec.problems] == ["path-parameter-not-required"]


def test_what_the_path_names_and_nobody_declares_is_a_string(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation("summary: s", path="/pets/{id}/{part}")
    assert named(at) == [("path", "id"), ("path", "part")]
    for parameter in at.parameters:
        assert parameter.pointer == at.pointer
        assert parameter.value.required is True
        assert spec.schema(f"{parameter.pointer}/schema") == {"type": "string"}
    assert {row[0] for row in codes(spec)} == {"path-parameter-not-declared"}
    assert len(spec.problems) == 2


def test_an_unreadable_path_parameter_is_still_sent(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation(
        "parameters: [{$ref: '#/components/parameters/Gone'}]", path="/pets/{id}"
    )
    assert named(at) == [("path", "id")]
    assert [row[:2] for row in codes(spec)] == [
        ("path-parameter-not-declared", "repaired"),
        ("ref-to-nowhere", "skipped"),
    ]


def test_a_path_parameter_that_the_path_does_not_name_is_ignored(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation(
        "parameters: [{name: id, in: path, required: true, schema: {}}]"
    )
    assert at.parameters == ()
    assert codes(spec) == [("stray-path-parameter", "repaired", f"{HERE}/0")]


def test_of_duplicates_the_first_is_taken(operation: Make, codes: Codes) -> None:
    at, spec = operation("""
        parameters:
        - {name: a, in: query, schema: {type: string}}
        - {name: a, in: query, schema: {type: integer}}
        - {name: a, in: cookie, schema: {type: integer}}
        """)
    assert named(at) == [("query", "a"), ("cookie", "a")]
    assert at.parameters[0].pointer == f"{HERE}/0"
    assert codes(spec) == [("duplicate-parameter", "repaired", f"{HERE}/1")]


@pytest.mark.parametrize("name", ["Accept", "content-type", "Authorization"])
def test_headers_that_the_specification_ignores_are_left_out(
    operation: Make, codes: Codes, name: str
) -> None:
    at, spec = operation(f"parameters: [{{name: {name}, in: header, schema: {{}}}}]")
    assert at.parameters == ()
    assert codes(spec) == [("ignored-header", "degraded", f"{HERE}/0")]


def test_one_bad_parameter_does_not_take_the_others_with_it(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation("""
        parameters:
        - {in: query, schema: {}}
        - {name: body, in: nowhere, schema: {}}
        - text
        - {name: kept, in: query, style: 5, schema: {}}
        """)
    assert named(at) == [("query", "kept")]
    assert codes(spec) == [
        ("unreadable-object", "skipped", f"{HERE}/0"),
        ("unreadable-object", "skipped", f"{HERE}/1"),
        ("not-an-object", "skipped", f"{HERE}/2"),
        ("not-text", "repaired", f"{HERE}/3/style"),
    ]


def test_parameters_that_are_no_list_are_left_out(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation("parameters: {limit: {in: query}}")
    assert at.parameters == ()
    assert codes(spec) == [("bad-member", "degraded", HERE)]


def test_a_parameter_may_be_the_whole_query(operation: Make) -> None:
    at, spec = operation(
        "parameters: [{name: q, in: QueryString, content: {application/json: {}}}]"
    )
    (parameter,) = at.parameters
    assert parameter.node["in"] == "querystring"
    assert list(spec.media(parameter)) == ["application/json"]


def test_a_whole_query_without_media_type_is_read_as_a_form(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation("parameters: [{in: querystring, schema: {type: object}}]")
    (parameter,) = at.parameters
    assert parameter.value.name == "querystring"
    ((media, pointer),) = spec.media(parameter).items()
    assert media == "application/x-www-form-urlencoded"
    assert spec.schema(f"{pointer}/schema") == {"type": "object"}
    assert [code for code, _, _ in codes(spec)] == [
        "missing-member",
        "querystring-schema",
    ]


def test_the_whole_query_is_described_once(operation: Make, codes: Codes) -> None:
    at, spec = operation("""
        parameters:
        - {name: a, in: querystring, content: {text/plain: {}}}
        - {name: b, in: querystring, content: {text/plain: {}}}
        - {name: a, in: query, schema: {}}
        - {name: c, in: query, schema: {}}
        """)
    assert [p.value.name for p in at.parameters] == ["a", "c"]
    assert codes(spec) == [
        ("several-querystrings", "skipped", f"{HERE}/1"),
        ("querystring-beside-query", "skipped", f"{HERE}/2"),
        ("querystring-beside-query", "repaired", f"{HERE}/3"),
    ]


def test_a_parameter_of_the_path_that_is_declared_in_the_query(
    read: Read, codes: Codes
) -> None:
    spec = read("""
        paths:
          /pets/{id}:
            get:
              parameters:
              - {name: id, in: query, style: form, explode: true, schema: {type: integer}}
        """)
    (at,) = spec.operations()
    (parameter,) = at.parameters
    assert (parameter.node["in"], parameter.value.required) == ("path", True)
    assert parameter.value.style is None
    where = "/paths/~1pets~1{id}/get/parameters/0"
    assert spec.schema(f"{where}/schema") == {"type": "integer"}
    assert codes(spec) == [("path-parameter-elsewhere", "repaired", where)]


def test_a_name_that_the_path_spells_otherwise_is_that_of_the_path(
    operation: Make, codes: Codes
) -> None:
    at, spec = operation(
        "parameters: [{name: pet_id, in: path, required: true, schema: {type: integer}}]",
        path="/pets/{petId}",
    )
    (parameter,) = at.parameters
    assert parameter.value.name == parameter.node["name"] == "petId"
    assert spec.schema(f"{parameter.pointer}/schema") == {"type": "integer"}
    assert [code for code, *_ in codes(spec)] == ["path-parameter-misspelt"]


def test_of_several_spellings_none_is_the_paths(operation: Make, codes: Codes) -> None:
    at, spec = operation(
        """
        parameters:
        - {name: pet_id, in: path, required: true, schema: {type: integer}}
        - {name: pet-id, in: path, required: true, schema: {type: integer}}
        """,
        path="/pets/{petId}",
    )
    assert named(at) == [("path", "petId")]
    assert sorted(code for code, *_ in codes(spec)) == [
        "path-parameter-not-declared",
        "stray-path-parameter",
        "stray-path-parameter",
    ]
