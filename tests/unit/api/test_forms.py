"""The media types of answers that need not be asked for beside JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
PET: JSON = {"$ref": "#/components/schemas/Pet"}
SCHEMAS: JSON = {"Pet": {"type": "object", "properties": {"a": {"type": "string"}}}}


def content(schema: JSON, *media: str) -> dict[str, JSON]:
    return {name: {"schema": schema} for name in media}


def others(api_of: ApiOf, **contents: JSON) -> dict[str, tuple[str, ...]]:
    responses: JSON = {
        status.strip("_"): {"description": "", "content": content}
        for status, content in contents.items()
    }
    paths: JSON = {"/pets": {"get": {"responses": responses}}}
    (op,) = api_of(paths=paths, schemas=SCHEMAS).api.operations
    return {answer.status: answer.others for answer in op.answers}


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        (content(PET, "text/xml", "application/json"), ("text/xml",)),
        (content(PET, "text/xml", "application/a+json"), ("text/xml",)),
        (content(PET, "text/csv", "text/xml"), ()),
        (content(PET, "application/json", "text/json"), ()),
        (content(PET, "application/json", "*/*"), ()),
        (content(PET, "application/json", "text/event-stream"), ()),
        (content({"type": "string"}, "application/json", "text/xml"), ()),
        (
            content({"type": "integer"}, "application/json", "text/plain"),
            ("text/plain",),
        ),
        (content({}, "application/json", "text/xml"), ()),
        (content({"oneOf": [PET, {}]}, "application/json", "text/xml"), ()),
        (content(PET, "application/json") | content({}, "text/xml"), ()),
        (content(PET, "application/json") | {"text/xml": {}}, ()),
        ({"application/json": {}, "text/xml": {}}, ()),
    ],
)
def test_what_has_the_schema_of_the_json_is_another_form_of_it(
    api_of: ApiOf, answer: JSON, left: tuple[str, ...]
) -> None:
    assert others(api_of, _200=answer)["200"] == left


def test_a_form_that_another_answer_has_alone_is_asked_for(api_of: ApiOf) -> None:
    both = content(PET, "application/json", "text/xml")
    assert others(api_of, _200=both, _202=content(PET, "text/xml")) == {
        "200": (),
        "202": (),
    }


def test_errors_come_as_they_come(api_of: ApiOf) -> None:
    both = content(PET, "application/json", "text/xml")
    assert others(api_of, _200=both, _404=both) == {"200": ("text/xml",), "404": ()}
