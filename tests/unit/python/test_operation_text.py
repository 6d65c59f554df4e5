from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.documents.tree import JSON

FilesOf = Callable[..., dict[str, str]]
DONE: JSON = {"204": {"description": "Done."}}


def text(files_of: FilesOf, **operation: JSON) -> str:
    """The assignment of the one operation there is, on one line."""
    operation.setdefault("responses", DONE)
    files = files_of(paths={"/x": {"post": operation}})
    module = files["resources/x.py"]
    return "".join(module.partition("CREATE: ")[2].partition("\n\n\n")[0].split())


def body(*media: str, **content: JSON) -> JSON:
    schema = {"type": "object", "properties": {"a": {"type": "string"}}}
    return {
        "required": True,
        "content": {m: {"schema": schema, **content} for m in media},
    }


@pytest.mark.parametrize(
    ("operation", "said"),
    [
        ({}, 'Operation[None]=Operation("POST","/x",returns=None)'),
        ({"requestBody": body("application/json")}, "body=JSON"),
        ({"requestBody": body("multipart/form-data")}, "body=MULTIPART"),
        (
            {
                "requestBody": body(
                    "application/x-www-form-urlencoded", "application/json"
                )
            },
            "body=(JSON,FORM)",
        ),
        ({"requestBody": body("text/csv")}, 'body=Body("text/csv")'),
        (
            {
                "requestBody": body(
                    "multipart/form-data", encoding={"a": {"style": "form"}}
                )
            },
            'encodings={"a":Encoding(style="form")}',
        ),
        (
            {
                "servers": [
                    {"url": "https://{h}.test", "variables": {"h": {"default": "a"}}}
                ]
            },
            'servers=(Server("https://{h}.test",variables={"h":Variable("a")}),)',
        ),
        (
            {
                "parameters": [
                    {"name": "q", "in": "query", "schema": {"type": ["string", "null"]}}
                ]
            },
            'nullable=("q",)',
        ),
    ],
)
def test_an_operation_is_said_as_data(
    files_of: FilesOf, operation: dict[str, JSON], said: str
) -> None:
    assert said in text(files_of, **operation)


@pytest.mark.parametrize(
    ("parameter", "style"),
    [
        ({"in": "query"}, None),
        ({"in": "query", "style": "form", "explode": True}, None),
        ({"in": "query", "explode": False}, 'Style("query","q",explode=False)'),
        (
            {"in": "query", "style": "pipeDelimited", "explode": False},
            'Style("query","q","pipeDelimited")',
        ),
        ({"in": "header", "style": "simple"}, None),
        (
            {"in": "query", "allowReserved": True},
            'Style("query","q",allow_reserved=True)',
        ),
    ],
)
def test_a_style_is_said_where_it_is_not_the_default_of_its_place(
    files_of: FilesOf, parameter: dict[str, JSON], style: str | None
) -> None:
    schema = {"type": "array", "items": {"type": "string"}}
    found = text(files_of, parameters=[{"name": "q", "schema": schema, **parameter}])
    assert ("styles=" in found) is (style is not None)
    assert (style or "") in found
