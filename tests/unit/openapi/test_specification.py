"""One document, whichever version it is written in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.documents.tree import Text, load
from generator.openapi import Specification
from generator.problems import Outcome, Problems

Read = Callable[..., Specification]
Codes = Callable[[Specification], list[tuple[str, str, str]]]


def test_the_info_is_read(read: Read) -> None:
    spec = read("")
    assert (spec.title, spec.version, spec.description) == ("T", "1", "")


def test_a_version_that_is_a_number_is_read_as_it_is_written() -> None:
    problems = Problems()
    text = "openapi: 3.1.0\ninfo: {title: T, version: 1.0}"
    spec = Specification(load(Text("a.yaml", text)), problems)
    assert spec.version == "1.0"
    assert [p.code for p in problems] == ["not-text"]
    assert [p.pointer for p in problems] == ["/info/version"]


def test_a_missing_info_is_empty_and_reported() -> None:
    problems = Problems()
    spec = Specification(load(Text("a.yaml", "openapi: 3.1.0")), problems)
    assert (spec.title, spec.version) == ("", "")
    assert {p.code for p in problems} == {"missing-member"}


def test_a_document_without_paths_has_no_operations(read: Read, codes: Codes) -> None:
    spec = read("components: {schemas: {A: true}}")
    assert list(spec.operations()) == []
    assert list(spec.component_schemas) == ["/components/schemas/A"]
    assert codes(spec) == []


def test_webhooks_are_read_like_operations(read: Read) -> None:
    spec = read("webhooks: {newPet: {post: {responses: {'200': {description: ok}}}}}")
    (hook,) = spec.webhooks()
    assert (hook.method, hook.path) == ("post", "newPet")
    assert hook.pointer == "/webhooks/newPet/post"


def test_tags_keep_their_order_and_a_nameless_one_is_left_out(
    read: Read, codes: Codes
) -> None:
    spec = read("tags: [{name: b}, {description: no name}, {name: a}]")
    assert [tag.value.name for tag in spec.tags] == ["b", "a"]
    assert codes(spec) == [("unreadable-object", "degraded", "/tags/1")]


def test_boolean_schemas_pass_through(read: Read) -> None:
    spec = read("components: {schemas: {Yes: true, No: false}}")
    assert spec.schema("/components/schemas/Yes") is True
    assert spec.schema("/components/schemas/No") is False


@pytest.mark.parametrize("junk", ["null", "[]", "text", "5"])
def test_what_is_no_schema_is_read_as_any_value(
    read: Read, codes: Codes, junk: str
) -> None:
    spec = read(f"components: {{schemas: {{A: {junk}}}}}")
    assert spec.schema("/components/schemas/A") == {}
    assert codes(spec) == [("not-a-schema", "degraded", "/components/schemas/A")]


def test_a_pointer_to_nothing_is_an_error(read: Read) -> None:
    with pytest.raises(KeyError):
        read("").schema("/components/schemas/A")


def test_nullable_alone_among_alternatives_is_null(read: Read, codes: Codes) -> None:
    spec = read(
        """
        components:
          schemas:
            A: {anyOf: [{type: string}, {nullable: true}]}
        """,
        version="3.0.3",
    )
    assert spec.schema("/components/schemas/A/anyOf/1") == {"type": "null"}
    assert codes(spec) == [
        ("nullable-without-type", "degraded", "/components/schemas/A/anyOf/1")
    ]


def test_a_property_that_says_itself_that_it_is_required_is_required(
    read: Read, codes: Codes
) -> None:
    spec = read("""
        components:
          schemas:
            A:
              type: object
              required: [b]
              properties: {a: {type: string, required: true}, b: {type: string}}
        """)
    parent = spec.schema("/components/schemas/A")
    assert isinstance(parent, dict)
    assert parent["required"] == ["b", "a"]
    where = "/components/schemas/A/properties/a"
    assert spec.schema(where) == {"type": "string"}
    assert codes(spec) == [("required-on-property", "repaired", f"{where}/required")]


def test_the_tree_is_never_changed(read: Read) -> None:
    spec = read(
        """
        components:
          schemas:
            A: {type: string, nullable: true, example: x, minLength: '1'}
        """,
        version="3.0.0",
    )
    before = repr(spec.document.root)
    assert spec.schema("/components/schemas/A") == {
        "type": ["string", "null"],
        "minLength": 1,
        "examples": ["x"],
    }
    assert repr(spec.document.root) == before


def test_a_problem_has_its_place(read: Read) -> None:
    spec = read("components:\n  schemas:\n    A: 5\n")
    spec.schema("/components/schemas/A")
    (problem,) = spec.problems
    assert (problem.place.file, problem.place.line) == ("api.yaml", 5)


def test_a_problem_can_name_further_places(read: Read) -> None:
    spec = read("components:\n  schemas:\n    A: {}\n    B: {}\n")
    here, there = spec.component_schemas
    spec.report(
        "a-code", Outcome.EVIDENCE, here, "they differ", "mend one", see=[there]
    )
    (problem,) = spec.problems
    assert problem.place == spec.place(here)
    assert problem.places == (spec.place(there),)


def test_a_type_in_the_place_of_a_schema_is_that_type(read: Read, codes: Codes) -> None:
    spec = read("components: {schemas: {A: {properties: {a: string}}}}")
    assert spec.schema("/components/schemas/A/properties/a") == {"type": "string"}
    where = "/components/schemas/A/properties/a"
    assert codes(spec) == [("bare-type", "repaired", where)]


def test_what_is_no_schema_is_none_of_the_components(read: Read, codes: Codes) -> None:
    spec = read("components: {schemas: {description: All of them., A: {}, b: null}}")
    where = "/components/schemas"
    assert [*spec.component_schemas] == [f"{where}/A", f"{where}/b"]
    assert codes(spec) == [("stray-key", "repaired", f"{where}/description")]


def test_a_response_of_3_2_need_not_be_described(read: Read, codes: Codes) -> None:
    text = "paths: {/a: {get: {responses: {'200': {}}}}}"
    new, old = read(text, version="3.2.0"), read(text)
    assert [*next(new.operations()).responses] == ["200"]
    assert codes(new) == []
    assert [*next(old.operations()).responses] == ["200"]
    assert [code for code, _, _ in codes(old)] == ["missing-member"]
