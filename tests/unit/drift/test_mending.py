"""Which change, or which reason for none, there is for each kind of record."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

from generator.drift.changes import Change
from generator.drift.mending import Mender, Mending, Unmended

if TYPE_CHECKING:
    from conftest import ApiOf
    from drift.conftest import RecordOf

Mend = Callable[..., Mending]
S = "$.paths['/pets'].get.responses['200'].content['application/json'].schema"


@pytest.fixture
def mend(
    api_of: ApiOf, record_of: RecordOf, pets: Callable[..., dict[str, Any]]
) -> Mend:
    def found(
        schema: Any, location: str, error: str, kind: str, **more: Any
    ) -> Mending:
        reading = api_of(**pets(schema))
        mender = Mender(reading.spec.document, reading.api)
        return mender.mend(record_of(location, error, kind, **more))

    return found


def _said(mending: Mending) -> list[tuple[str, Any]]:
    assert isinstance(mending, Change), mending
    return [
        (action.target.removeprefix(S), action.update) for action in mending.actions
    ]


@pytest.mark.parametrize(
    ("schema", "error", "found", "expected"),
    [
        ({"type": "string", "maxLength": 1}, "string_too_long", "string", ".maxLength"),
        ({"type": "number", "minimum": 1}, "greater_than_equal", "number", ".minimum"),
        (
            {"type": "array", "uniqueItems": True},
            "unique_items",
            "array",
            ".uniqueItems",
        ),
        ({"type": "string", "const": "a"}, "literal_error", "string", ".const"),
        ({"type": "string", "format": "date"}, "odd_error", "string", ".format"),
        ({"type": "array", "minItems": 2}, "missing", "array", ".minItems"),
        ({"type": "object", "required": ["a"]}, "missing", "object", ".required"),
    ],
)
def test_a_bound_is_dropped(
    mend: Mend, schema: Any, error: str, found: str, expected: str
) -> None:
    assert _said(mend(schema, "", error, found)) == [(expected, None)]


def test_a_type_is_widened_where_the_member_is_described(mend: Mend) -> None:
    schema = {
        "type": "array",
        "items": {"type": "object", "properties": {"a": {"type": ["string"]}}},
    }
    found = _said(mend(schema, "/*/a", "string_type", "number"))
    assert found == [(".items.properties.a", {"type": ["number"]})]


def test_alternatives_that_allow_it_stay(mend: Mend) -> None:
    one = {"type": "object", "properties": {"a": {"type": ["string"]}}}
    two = {"type": "object", "properties": {"a": {"type": "number"}}}
    found = _said(mend({"oneOf": [one, two]}, "/a", "string_type", "number"))
    assert found == [(".oneOf[0].properties.a", {"type": ["number"]})]


def test_a_missing_member_is_optional_wherever_it_is_required(mend: Mend) -> None:
    schema = {
        "allOf": [{"required": ["a"]}, {"type": "object", "required": ["b", "a"]}]
    }
    found = _said(mend(schema, "/a", "missing", "nothing"))
    assert found == [
        (".allOf[0].required", None),
        (".allOf[1].required[?@ == 'a']", None),
    ]


def test_names_of_members_are_free(mend: Mend) -> None:
    schema = {"type": "object", "propertyNames": {"pattern": "^b"}}
    found = _said(mend(schema, "/*", "string_pattern_mismatch", "name"))
    assert found == [(".propertyNames", None)]


def test_an_answer_that_is_not_documented_is_added(mend: Mend) -> None:
    found = mend({"type": "object"}, "/a", "missing", "nothing", status=202)
    assert isinstance(found, Change)
    schema = {"type": "object"}
    assert found.actions[0].target == "$.paths['/pets'].get"
    assert found.actions[0].update == {
        "responses": {
            "202": {
                "description": "Answers with this status were recorded.",
                "content": {"application/json": {"schema": schema}},
            }
        }
    }


@pytest.mark.parametrize(
    ("error", "found", "reason"),
    [
        ("empty", "nothing", "the answer is empty"),
        ("json_invalid", "text", "the answer says that it is JSON and is none"),
        ("too_deep", "array or object", "it is nested too deeply"),
        ("media_type", "nothing", "the answer names no media type"),
        ("odd", "magic", "magic is no type of JSON"),
    ],
)
def test_what_no_document_can_say_has_a_reason(
    mend: Mend, error: str, found: str, reason: str
) -> None:
    mending = mend({"type": "object"}, "", error, found)
    assert isinstance(mending, Unmended)
    assert mending.message.startswith(reason)
    assert not mending.agrees


def test_what_is_documented_already_agrees(mend: Mend) -> None:
    mending = mend({"type": ["object", "null"]}, "", "model_type", "null")
    assert isinstance(mending, Unmended)
    assert mending.agrees


def test_a_form_that_was_not_asked_for_is_from_then_on(
    api_of: ApiOf, record_of: RecordOf, pets: Callable[..., dict[str, Any]]
) -> None:
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    members = pets(schema)
    answer = members["paths"]["/pets"]["get"]["responses"]["200"]
    answer["content"]["text/xml"] = {"schema": schema}
    reading = api_of(**members)
    mender = Mender(reading.spec.document, reading.api)
    found = mender.mend(record_of("", "media_type", "text/xml"))
    assert isinstance(found, Change)
    (action,) = found.actions
    content = "$.paths['/pets'].get.responses['200'].content"
    assert (action.target, action.update) == (f"{content}['text/xml'].schema", None)
