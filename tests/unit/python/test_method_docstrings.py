from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.documents.tree import JSON

FilesOf = Callable[..., dict[str, str]]


def method(files_of: FilesOf, **node: JSON) -> str:
    done = {"responses": {"204": {"description": ""}}}
    return files_of(paths={"/a": {"post": done | node}})["resources/a.py"]


@pytest.mark.parametrize(
    ("parameter", "line"),
    [
        (
            {"description": "How many", "schema": {"default": 3}},
            "The server's default is `3`.",
        ),
        ({"deprecated": True, "schema": {}}, "q: Deprecated."),
        ({"schema": {"type": "string"}}, None),
    ],
)
def test_an_argument_is_described_by_what_is_known_of_it(
    files_of: FilesOf, parameter: JSON, line: str | None
) -> None:
    parameters = [{"name": "q", "in": "query", **parameter}]
    text = method(files_of, parameters=parameters)
    if line is None:
        assert "            q:" not in text
    else:
        assert line in text


def test_what_is_said_of_an_operation_comes_first_and_else_its_method_and_path(
    files_of: FilesOf,
) -> None:
    said = {"summary": "Makes one", "description": "It takes a minute."}
    assert '"""Makes one.\n\n        It takes a minute.' in method(files_of, **said)
    assert '"""POST `/a`.' in method(files_of)


def test_every_argument_that_no_parameter_is_says_what_it_is_for(
    files_of: FilesOf,
) -> None:
    schema = {"type": "object", "properties": {"x": {"type": "string"}}}
    json = {"required": True, "content": {"application/json": {"schema": schema}}}
    text = method(files_of, requestBody=json)
    assert "extra_body: Further members of the body, by their wire names." in text
    assert "options: Timeout, retries, extra headers and query" in text
    kinds = {"required": True, "content": {"text/csv": {}, "text/plain": {}}}
    text = method(files_of, requestBody=kinds | {"description": "The rows."})
    assert "body: The rows." in text
    assert "content_type: The media type to send the body as." in text
