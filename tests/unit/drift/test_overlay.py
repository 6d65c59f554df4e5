"""All records of a file together: one overlay, in which no change undoes or repeats another."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from generator.documents.text import Text
from generator.documents.tree import as_map, load
from generator.drift.overlay import Mended, mend_all, overlay_text

if TYPE_CHECKING:
    from conftest import ApiOf
    from drift.conftest import RecordOf

Pets = Callable[..., dict[str, Any]]


def _mended(api_of: ApiOf, document: Any, *records: Any) -> Mended:
    reading = api_of(**document)
    return mend_all(reading.spec.document, reading.api, records)


def test_changes_of_one_schema_build_on_each_other(
    api_of: ApiOf, pets: Pets, record_of: RecordOf
) -> None:
    mended = _mended(
        api_of,
        pets({"type": "object", "properties": {"a": {"type": "string"}}}),
        record_of("/a", "string_type", "number"),
        record_of("/a", "string_type", "boolean"),
    )
    updates = [as_map(action).get("update") for action in mended.actions]
    assert updates == [None, {"type": ["string", "boolean"]}, {"type": ["number"]}]
    assert (mended.mended, mended.left) == (2, 0)


def test_records_with_one_remedy_share_its_actions(
    api_of: ApiOf, pets: Pets, record_of: RecordOf
) -> None:
    pet = {"$ref": "#/components/schemas/Pet"}
    schema = {"type": "object", "properties": {"a": pet, "b": pet, "c": pet, "d": pet}}
    name = {"type": "object", "required": ["n"], "properties": {"n": {}}}
    mended = _mended(
        api_of,
        pets(schema, components={"schemas": {"Pet": name}}),
        *(record_of(f"/{each}/n", "missing", "nothing") for each in "abcd"),
    )
    assert len(mended.actions) == 1
    reason = as_map(mended.actions[0])["description"]
    assert "/c/n (missing) and 1 more; n may be left out." in str(reason)
    assert mended.mended == 4


def test_content_of_another_media_type_is_no_broken_json(
    api_of: ApiOf, pets: Pets, record_of: RecordOf
) -> None:
    mended = _mended(
        api_of,
        pets({"type": "object"}),
        record_of("", "json_invalid", "text"),
        record_of("", "media_type", "text/html"),
    )
    assert (len(mended.actions), mended.mended, mended.left) == (1, 2, 0)
    assert mended.problems == ()


def test_the_text_is_the_overlay(
    api_of: ApiOf, pets: Pets, record_of: RecordOf
) -> None:
    long = "a" * 120
    mended = _mended(
        api_of,
        pets({"type": "object", "properties": {long: {"type": ["string"]}}}),
        record_of(f"/{long}", "string_type", "null"),
    )
    text = overlay_text(mended, "Found", "openapi.yaml")
    root = as_map(load(Text("overlay.yaml", text)).root)
    assert root["actions"] == [*mended.actions]
    assert root["extends"] == "openapi.yaml"
    assert "extends" not in overlay_text(mended, "Found")


def test_no_record_is_lost(api_of: ApiOf, pets: Pets, record_of: RecordOf) -> None:
    mended = _mended(
        api_of,
        pets({"type": "object"}),
        record_of("", "empty", "nothing"),
        record_of("", "model_type", "object"),
    )
    assert [problem.code for problem in mended.problems] == [
        "drift-not-mended",
        "drift-agrees",
    ]
    assert (mended.mended, mended.left) == (0, 1)
