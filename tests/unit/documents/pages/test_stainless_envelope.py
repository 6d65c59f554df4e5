from __future__ import annotations

import pytest

from generator.documents.pages.facts import Page
from generator.documents.pages.stainless_envelope import envelope
from generator.documents.pages.stainless_schemas import COMPONENTS, Schemas
from generator.documents.pages.stainless_tree import Node, Variant
from generator.documents.pages.stainless_types import Generic, Named, Type
from generator.documents.tree import JSON, Text
from generator.problems import Problems

THING = Named("Thing")
REF = {"$ref": f"#{COMPONENTS}/Thing"}
KNOWN: JSON = {
    "type": "object",
    "properties": {"id": {"type": "string"}, "name": {"type": "string"}},
    "required": ["id"],
}
ITEMS = {"type": "array", "items": REF}


def around(example: JSON, item: Type = THING) -> tuple[JSON, list[tuple[str, str]]]:
    schemas = Schemas(Page(Text("page.md", "words")), Problems(), {"Thing": KNOWN})
    type_ = Generic("SyncPage", (item,))
    found = envelope(schemas, type_, Node(Variant(type_), 0, 0), example, "/x")
    return found, [(p.code, p.message) for p in schemas.problems]


def test_the_list_that_shows_the_items_holds_them_and_the_rest_is_as_shown() -> None:
    example = {
        "data": [{"id": "a", "name": "b"}],
        "tags": ["x"],
        "meta": {"total": 5, "more": True, "share": 0.5, "next": "c", "none": None},
    }
    assert around(example) == (
        {
            "type": "object",
            "properties": {
                "data": ITEMS,
                "tags": {"type": ["array", "null"], "items": {}},
                "meta": {
                    "type": "object",
                    "properties": {
                        "total": {"type": ["integer", "null"]},
                        "more": {"type": ["boolean", "null"]},
                        "share": {"type": ["number", "null"]},
                        "next": {"type": ["string", "null"]},
                        "none": {},
                    },
                },
            },
        },
        [],
    )


def test_the_list_may_stand_below_or_be_the_whole() -> None:
    assert around([{"id": "a"}]) == (ITEMS, [])
    found, problems = around({"result": {"rows": [{"id": "a"}]}})
    assert found["properties"]["result"]["properties"] == {"rows": ITEMS}
    assert problems == []


def test_plain_items_are_found_among_lists_of_objects() -> None:
    found, problems = around({"rows": ["a"], "others": [{"b": 1}]}, Named("str"))
    assert found["properties"]["rows"] == {
        "type": "array",
        "items": {"type": "string"},
    }
    assert problems == []


@pytest.mark.parametrize(
    "example",
    [
        {"rows": []},
        {"rows": [{}]},
        {"rows": [{"name": "without what is required"}]},
        {"rows": [{"id": "a", "more": 1}]},
        {"rows": [{"id": "a"}], "others": [{"id": "b"}]},
        {"rows": {"id": "a"}},
    ],
)
def test_without_exactly_one_such_list_the_answer_may_be_anything(
    example: JSON,
) -> None:
    found, ((code, message),) = around(example)
    assert found == {}
    assert code == "envelope-not-told"
    assert message.endswith("unknown: its items cannot be told")


def test_without_an_example_the_answer_may_be_anything() -> None:
    found, problems = around(None)
    assert found == {}
    assert problems == [
        (
            "envelope-not-told",
            "what SyncPage adds around its items is unknown: no example shows its members",
        )
    ]
