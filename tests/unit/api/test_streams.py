from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.model import Content, Items
from generator.api.streams import carries_items
from generator.api.types import ANY, Kind, ModelRef, Scalar
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
EVENTS, LINES = "text/event-stream", "application/x-ndjson"
TEXT, WHOLE = Scalar(Kind.STRING), Scalar(Kind.INTEGER)
EVENT = ModelRef("/components/schemas/Event")
PET = ModelRef("/components/schemas/Pet")
REF_EVENT, REF_PET = ({"$ref": f"#{ref.pointer}"} for ref in (EVENT, PET))


def members(**properties: JSON) -> JSON:
    return {"type": "object", "properties": properties}


@pytest.mark.parametrize(
    ("media", "node", "streams"),
    [
        (EVENTS, {}, True),
        (LINES, {"schema": {}}, True),
        ("application/json-seq", {}, True),
        ("application/json", {"schema": {}}, False),
        ("application/json", {"itemSchema": {}}, True),
        ("application/json", {"itemSchema": {}, "schema": {}}, False),
        ("text/csv", {"schema": {}}, False),
        ("text/csv", {"itemSchema": {}}, True),
        ("multipart/mixed; boundary=a", {"itemSchema": {}}, False),
        ("application/x-www-form-urlencoded", {"itemSchema": {}}, False),
    ],
)
def test_a_media_type_is_a_stream_by_name_or_by_its_items(
    media: str, node: dict[str, JSON], streams: bool
) -> None:
    assert carries_items(media, node) is streams


@pytest.fixture
def items_of(api_of: ApiOf) -> Callable[..., Items | None]:
    """What an answer of a media type is a stream of."""

    def items_of(media: str, node: JSON, event: JSON = None) -> Items | None:
        schemas = {"Pet": members(name={}), "Event": event or members(data={})}
        answers = {"200": {"description": "", "content": {media: node}}}
        read = api_of(
            "3.2.0", schemas=schemas, paths={"/a": {"get": {"responses": answers}}}
        )
        content: Content = read.api.operations[0].answers[0].contents[0]
        return content.items

    return items_of


ItemsOf = Callable[..., Items | None]


@pytest.mark.parametrize(
    ("node", "type_"),
    [
        ({"itemSchema": REF_PET}, PET),
        ({"schema": REF_PET}, PET),
        ({"schema": {"type": "array", "items": REF_PET}}, PET),
        ({"itemSchema": {"type": "integer"}, "schema": {"type": "string"}}, WHOLE),
        ({"schema": {"type": "string"}}, ANY),
        ({}, ANY),
    ],
)
def test_lines_are_of_the_item_or_of_the_items_of_the_whole(
    items_of: ItemsOf, node: JSON, type_: object
) -> None:
    assert items_of(LINES, node) == Items(type_)


def test_events_that_nothing_describes_are_given_as_they_come(
    items_of: ItemsOf,
) -> None:
    assert items_of(EVENTS, {}) == Items(None)
    assert items_of(EVENTS, {"schema": {"type": "string"}}) == Items(None)


def test_a_schema_that_speaks_of_no_event_is_that_of_its_data(
    items_of: ItemsOf,
) -> None:
    assert items_of(EVENTS, {"schema": REF_PET}) == Items(PET)
    assert items_of(EVENTS, {"itemSchema": REF_PET}) == Items(PET)
    mixed = {"oneOf": [REF_EVENT, REF_PET]}
    found = items_of(EVENTS, {"itemSchema": mixed})
    assert found is not None
    assert found.kind == "data"


def test_data_alone_makes_an_event_only_where_one_item_is_described(
    items_of: ItemsOf,
) -> None:
    assert items_of(EVENTS, {"itemSchema": REF_EVENT}) == Items(EVENT, "event")
    assert items_of(EVENTS, {"schema": REF_EVENT}) == Items(EVENT)
    both = members(data={"type": "string"}, event={"type": "string"})
    assert items_of(EVENTS, {"schema": REF_EVENT}, both) == Items(EVENT, "event")


def test_a_member_that_no_event_has_makes_the_object_the_data(
    items_of: ItemsOf,
) -> None:
    more = members(data={}, event={}, total={})
    assert items_of(EVENTS, {"itemSchema": REF_EVENT}, more) == Items(EVENT)


def test_the_json_in_an_events_data_is_what_the_stream_gives(
    items_of: ItemsOf,
) -> None:
    def event(media: str) -> JSON:
        said = {"type": "string", "contentMediaType": media, "contentSchema": REF_PET}
        return members(data=said, event={"type": "string"})

    node = {"itemSchema": REF_EVENT}
    assert items_of(EVENTS, node, event("application/json")) == Items(PET)
    assert items_of(EVENTS, node, event("text/csv")) == Items(EVENT, "event")
