from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.conflicts import conflicts
from generator.api.definitions import Alias, Model, Property
from generator.api.evidence import kind_of, weigh
from generator.api.examples import answer_examples
from generator.api.model import Api
from generator.api.types import (
    ANY,
    NULL,
    Array,
    Choice,
    Implied,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
)
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
TEXT = Scalar(Kind.STRING)
WHOLE = Scalar(Kind.INTEGER)
HERE = "/components/schemas/X"


def answering(example: JSON, *, schema: JSON = None, **node: JSON) -> JSON:
    """Paths with one operation that answers with X, or the schema given."""
    content = {"schema": schema or {"$ref": f"#{HERE}"}, "example": example, **node}
    answer = {"description": "", "content": {"application/json": content}}
    return {"/x": {"get": {"responses": {"200": answer}}}}


def weighed(read: Any, accepted: frozenset[str] = frozenset()) -> Api:
    examples = answer_examples(read.spec, read.api)
    return weigh(read.spec, read.api, examples, accepted=accepted)


def property_of(api: Api, name: str = "a", pointer: str = HERE) -> Property:
    model = api.definitions[pointer]
    assert isinstance(model, Model)
    return next(p for p in model.properties if p.name == name)


@pytest.mark.parametrize(
    ("schema", "value", "type_"),
    [
        ({"type": "string"}, 1, Union((TEXT, WHOLE))),
        ({"type": "string"}, None, Union((TEXT, NULL))),
        ({"type": "integer"}, 1.5, Union((WHOLE, Scalar(Kind.NUMBER)))),
        ({"type": "integer"}, "1", Union((WHOLE, TEXT))),
        ({"type": "string"}, True, Union((TEXT, Scalar(Kind.BOOLEAN)))),
        ({"type": "string"}, [1], Union((TEXT, Array(ANY)))),
        ({"type": "string"}, {"a": 1}, Union((TEXT, Map(ANY)))),
        ({"items": {"type": "string"}}, [1], Implied(Array(Union((TEXT, WHOLE))))),
        ({"type": "string", "maxLength": 2}, "abc", TEXT),
        ({"type": "string", "pattern": "^b"}, "abc", TEXT),
        ({"type": "integer", "maximum": 2}, 3, WHOLE),
        (
            {"type": "integer", "maximum": 2},
            "3",
            Union((Scalar(Kind.INTEGER, Limits(maximum=2)), TEXT)),
        ),
        ({"const": "a"}, "b", Union((Choice(("a",), closed=True), TEXT))),
        ({"enum": ["a"]}, "b", Choice(("a",))),
        ({"enum": ["a"]}, 1, Union((Choice(("a",)), WHOLE))),
        (
            {"type": "array", "items": {"type": "string"}},
            ["a", 1],
            Array(Union((TEXT, WHOLE))),
        ),
        (
            {"type": "array", "items": {"type": "string"}},
            "a",
            Union((Array(TEXT), TEXT)),
        ),
        (
            {"type": ["array", "null"], "items": {"type": "string"}},
            [1],
            Union((Array(Union((TEXT, WHOLE))), NULL)),
        ),
        (
            {"type": "object", "additionalProperties": {"type": "string"}},
            {"k": None},
            Map(Union((TEXT, NULL))),
        ),
        (
            {
                "type": "array",
                "items": {"type": "object", "additionalProperties": {"type": "string"}},
            },
            [{"k": 1}],
            Array(Map(Union((TEXT, WHOLE)))),
        ),
        (
            {
                "type": "array",
                "prefixItems": [{"type": "string"}, {}, {"type": "boolean"}],
            },
            [1, 2, True],
            Tuple((Union((TEXT, WHOLE)), ANY, Scalar(Kind.BOOLEAN)), None),
        ),
        (
            {"type": "array", "prefixItems": [{}], "items": {"type": "string"}},
            [1, "a", 2],
            Tuple((ANY,), Union((TEXT, WHOLE))),
        ),
        (
            {"anyOf": [{"type": "string"}, {"type": "boolean"}]},
            1,
            Union((TEXT, Scalar(Kind.BOOLEAN), WHOLE)),
        ),
        (
            {"$ref": "#/components/schemas/Row"},
            1,
            Union((ModelRef("/components/schemas/Row"), WHOLE)),
        ),
        ({"$ref": "#/components/schemas/Rows"}, [1], Array(Union((TEXT, WHOLE)))),
        (
            {"$ref": "#/components/schemas/Word"},
            1,
            Union((ModelRef("/components/schemas/Word"), WHOLE)),
        ),
        (
            {"type": "array", "items": {"$ref": "#/components/schemas/Word"}},
            [1],
            Array(Union((ModelRef("/components/schemas/Word"), WHOLE))),
        ),
    ],
)
def test_an_example_widens_the_type_that_it_contradicts(
    api_of: ApiOf, schema: JSON, value: JSON, type_: Type
) -> None:
    schemas = {
        "X": {"type": "object", "properties": {"a": schema}},
        "Row": {"type": "object", "properties": {"b": {}}},
        "Rows": {"type": "array", "items": {"type": "string"}},
        "Word": {"type": "string"},
    }
    read = api_of(schemas=schemas, paths=answering({"a": value}))
    assert property_of(weighed(read)).type == type_
    assert [outcome for _, outcome, _ in read.codes] == ["evidence"]


def test_a_required_member_that_the_example_lacks_becomes_optional(
    api_of: ApiOf,
) -> None:
    x = {
        "type": "object",
        "required": ["a", "b"],
        "properties": {"a": {}, "b": {"writeOnly": True}},
    }
    read = api_of(schemas={"X": x}, paths=answering({}))
    api = weighed(read)
    assert not property_of(api).required
    assert not property_of(api, "b").required, "no answer holds it"
    (problem,) = read.spec.problems
    assert "the required member 'a' is absent; the type is widened" in problem.message


def test_a_finding_names_both_places(api_of: ApiOf) -> None:
    x = {"type": "object", "properties": {"a": {"type": "string"}}}
    read = api_of(schemas={"X": x}, paths=answering({"a": 1}))
    weighed(read)
    (problem,) = read.spec.problems
    assert problem.code == "example-contradicts-schema"
    assert str(problem.place).endswith("/content/application~1json/example/a")
    assert [str(place) for place in problem.places] == [f"api.yaml#{HERE}/properties/a"]


def test_each_conflict_of_one_example_is_found(api_of: ApiOf) -> None:
    x = {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
    }
    read = api_of(
        schemas={"X": x}, paths=answering({"a": 1, "b": None, "c": "unknown"})
    )
    api = weighed(read)
    assert property_of(api).type == Union((TEXT, WHOLE))
    assert property_of(api, "b").type == Union((TEXT, NULL))


def test_two_examples_widen_one_type_together(api_of: ApiOf) -> None:
    x = {"type": "object", "properties": {"a": {"type": "string"}}}
    read = api_of(
        schemas={"X": x},
        paths=answering({"a": 1}, examples={"more": {"value": {"a": None}}}),
    )
    assert property_of(weighed(read)).type == Union((TEXT, WHOLE, NULL))


def test_an_example_that_fits_changes_nothing(api_of: ApiOf) -> None:
    x = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}
    read = api_of(schemas={"X": x}, paths=answering({"a": "b"}))
    assert weighed(read).definitions == read.api.definitions
    assert read.codes == []


def test_what_a_caller_sends_is_reported_and_not_widened(api_of: ApiOf) -> None:
    x = {
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "additionalProperties": {"$ref": "#/components/schemas/Y"},
    }
    y = {"type": "object", "properties": {"a": {"type": "string"}}}
    paths = answering({"a": 1, "more": {"a": 2}})
    body = {"content": {"application/json": {"schema": {"$ref": f"#{HERE}"}}}}
    paths["/x"]["post"] = {"requestBody": body, "responses": {}}
    paths["/y"] = answering({"a": 3}, schema={"$ref": "#/components/schemas/Y"})["/x"]
    read = api_of(schemas={"X": x, "Y": y}, paths=paths)
    api = weighed(read)
    assert property_of(api).type == TEXT
    assert property_of(api, pointer="/components/schemas/Y").type == TEXT
    messages = [p.message for p in read.spec.problems if p.outcome == "evidence"]
    assert len(messages) == 2
    assert all("the type stays as it is" in message for message in messages)


def test_parameters_reach_through_aliases(api_of: ApiOf) -> None:
    paths = answering({"a": 1})
    paths["/x"]["get"]["parameters"] = [
        {"name": "q", "in": "query", "schema": {"$ref": "#/components/schemas/Filter"}}
    ]
    schemas = {
        "X": {"type": "object", "properties": {"a": {"type": "string"}}},
        "Filter": {"type": "array", "items": {"$ref": f"#{HERE}"}},
    }
    assert property_of(weighed(api_of(schemas=schemas, paths=paths))).type == TEXT


def test_an_accepted_model_is_not_widened(api_of: ApiOf) -> None:
    x = {"type": "object", "properties": {"a": {"type": "string"}}}
    read = api_of(schemas={"X": x}, paths=answering({"a": 1}))
    assert property_of(weighed(read, frozenset({HERE}))).type == TEXT


def test_an_answer_without_a_model_is_reported_and_stays(api_of: ApiOf) -> None:
    read = api_of(paths=answering("a", schema={"type": "integer"}))
    api = weighed(read)
    assert api.operations == read.api.operations
    assert [outcome for _, outcome, _ in read.codes] == ["evidence"]


def test_a_generated_placeholder_is_no_evidence(api_of: ApiOf) -> None:
    x = {"type": "object", "properties": {"a": {"type": "string"}}}
    paths = answering({"a": 1}, **{"x-generated-examples": True})
    read = api_of(schemas={"X": x}, paths=paths)
    assert property_of(weighed(read)).type == TEXT
    assert [(code, outcome) for code, outcome, _ in read.codes] == [
        ("generated-example", "evidence")
    ]


def test_a_placeholder_that_gives_no_example_is_not_mentioned(api_of: ApiOf) -> None:
    content = {"schema": {"type": "string"}, "x-generated-examples": True}
    answer = {"description": "", "content": {"application/json": content}}
    read = api_of(paths={"/x": {"get": {"responses": {"200": answer}}}})
    weighed(read)
    assert read.codes == []


def test_examples_of_text_are_no_evidence(api_of: ApiOf) -> None:
    content = {"schema": {"type": "integer"}, "example": "a"}
    answer = {"description": "", "content": {"text/plain": content}}
    read = api_of(paths={"/x": {"get": {"responses": {"200": answer}}}})
    assert list(answer_examples(read.spec, read.api)) == []


def test_an_answer_that_operations_share_is_weighed_once(api_of: ApiOf) -> None:
    content = {"schema": {"type": "integer"}, "example": "a"}
    shared = {"description": "", "content": {"application/json": content}}
    op = {"responses": {"200": {"$ref": "#/components/responses/R"}}}
    read = api_of(
        paths={"/x": {"get": op, "put": op}}, components={"responses": {"R": shared}}
    )
    assert len(list(answer_examples(read.spec, read.api))) == 1


def found(
    type_: Type, value: JSON, definitions: dict[str, Any] | None = None
) -> list[tuple[str, str]]:
    return [
        (c.value_pointer, c.fault)
        for c in conflicts(type_, value, "", "/s", definitions or {})
    ]


def test_a_union_is_contradicted_by_what_comes_closest() -> None:
    definitions = {
        "/a": Model(
            "/a", (Property("x", TEXT, True, "/a/x"), Property("y", TEXT, True, "/a/y"))
        ),
        "/b": Model("/b", (Property("x", WHOLE, True, "/b/x"),)),
    }
    type_ = Union((ModelRef("/a"), ModelRef("/b")))
    assert found(type_, {"x": 1}, definitions) == []
    assert [at for at, _ in found(type_, {"x": None, "y": "a"}, definitions)] == ["/x"]
    assert found(type_, 3, definitions) == [
        ("", "the value is none of what the schema allows")
    ]


def test_the_items_of_a_tuple_are_held_to_their_own_types() -> None:
    type_ = Tuple((TEXT, WHOLE), None)
    assert [at for at, _ in found(type_, ["a", "b", "c"])] == ["/1"]
    assert [at for at, _ in found(type_, {})] == [""]


def test_a_reference_to_an_unknown_definition_forbids_nothing() -> None:
    assert found(ModelRef("/nowhere"), 1) == []


def test_what_implied_keywords_do_not_speak_of_is_allowed() -> None:
    assert found(Implied(Array(TEXT)), 3) == []
    assert found(Implied(Array(TEXT)), ["a", 3])[0][0] == "/1"


def test_a_value_is_followed_through_aliases() -> None:
    definitions = {"/a": Alias("/a", Array(ModelRef("/a")))}
    assert found(ModelRef("/a"), [[], [[1]]], definitions) == [
        ("/1/0/0", "the integer 1 stands where the schema says array")
    ]


@pytest.mark.parametrize(
    ("value", "type_"),
    [
        (None, NULL),
        (True, Scalar(Kind.BOOLEAN)),
        (1, WHOLE),
        (1.5, Scalar(Kind.NUMBER)),
        ("a", TEXT),
        ([1], Array(ANY)),
        ({}, Map(ANY)),
    ],
)
def test_the_plainest_type_of_a_value(value: JSON, type_: Type) -> None:
    assert kind_of(value) == type_
