"""Each limit of the mock server, shown by a request that is written here byte by byte, with no client of ours."""

from __future__ import annotations

import json
from collections.abc import Mapping
from http.client import HTTPConnection, RemoteDisconnected
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from .described import Described
from .legible import legible
from .limits import LIMITS
from .prism import PRISM, Fault, faults, mocking

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(PRISM is None, reason="no prism here: make mock-server gets it"),
]

_OK = {"responses": {"200": {"description": ""}}}
_OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
_ARRAY = {"type": "array", "items": {"type": "string"}}
_ALTERNATIVES = {
    "type": "object",
    "oneOf": [{"properties": {"a": {}}, "required": ["a"]}],
}
_SAME = {"oneOf": [{"type": "string"}, {"type": "string"}]}


def parameter(where: str, schema: Any, **words: Any) -> dict[str, Any]:
    """A parameter `p` in some place."""
    found = {"name": "p", "in": where, "schema": schema, **words}
    return found | ({"required": True} if where == "path" else {})


def body(kind: str, schema: Any, **words: Any) -> dict[str, Any]:
    """An operation with a body."""
    return {**_OK, "requestBody": {"content": {kind: {"schema": schema, **words}}}}


def form(name: str, value: str) -> str:
    """A body of one part."""
    return f'--b\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n--b--\r\n'


_NULLABLE = body("application/json", {"type": ["object", "null"]})
_PARTS = "multipart/form-data; boundary=b"

# By the kind of limit: an operation at a path, a right request of it, and what is said all the same.
SHOWN: dict[str, tuple[str, Any, tuple[str, str, str], str]] = {
    "unanswered": (
        "/x",
        {"parameters": [parameter("query", {"type": "string"})]},
        ("/x?p=1", "", ""),
        "|NO_RESPONSE_RESPONSE_DEFINED",
    ),
    "unwritten": (
        "/x",
        {
            "responses": {
                "200": {
                    "description": "",
                    "content": {
                        "text/json": {"schema": _OBJECT, "example": {"a": "1"}}
                    },
                }
            }
        },
        ("/x", "", ""),
        "|NO_COMPLEX_OBJECT_TEXT",
    ),
    "unframed": (
        "/x",
        {
            "responses": {
                "200": {
                    "description": "",
                    "headers": {"Transfer-Encoding": {"schema": {"type": "string"}}},
                }
            }
        },
        ("/x", "", ""),
        "|UNREADABLE",
    ),
    "unread": (
        "/x",
        body("text/json", _OBJECT),
        ("/x", "text/json", '{"a": "1"}'),
        "body|type",
    ),
    "valueless": (
        "/x",
        body("application/json;simple", _OBJECT),
        ("/x", "application/json;simple", '{"a": "1"}'),
        "|FAILED",
    ),
    "form-members": (
        "/x",
        body(
            "application/x-www-form-urlencoded",
            {"type": "object", "properties": {"a": _ARRAY}},
        ),
        ("/x", "application/x-www-form-urlencoded", "a=1"),
        "body.a|type",
    ),
    "unsent": (
        "/x",
        body(
            "application/x-www-form-urlencoded",
            {"type": "object", "properties": {"a": _ARRAY, "b": {"type": "string"}}},
            encoding={"a": {"style": "pipeDelimited", "explode": False}},
        ),
        ("/x", "application/x-www-form-urlencoded", "b=1"),
        "body.a|type",
    ),
    "reserved": (
        "/x",
        body("multipart/form-data", _OBJECT, encoding={"a": {"style": "form"}}),
        ("/x", _PARTS, form("a", "what?")),
        "body.a|",
    ),
    "alternatives": (
        "/x",
        {**_OK, "parameters": [parameter("query", _ALTERNATIVES)]},
        ("/x?a=1", "", ""),
        "query.p|required",
    ),
    "null": (
        "/x",
        {**_OK, "requestBody": {**_NULLABLE["requestBody"], "required": True}},
        ("/x", "application/json", "null"),
        "|required",
    ),
    "ignored": (
        "/x",
        {
            **_OK,
            "parameters": [
                {"name": "Accept", "in": "header", "schema": {"enum": ["a/b"]}}
            ],
        },
        ("/x", "", ""),
        "header.accept|enum",
    ),
    "misplaced": (
        "/x/{p}",
        {**_OK, "parameters": [parameter("query", {}, required=True)]},
        ("/x/1", "", ""),
        "query|required",
    ),
    "contradictory": (
        "/x",
        body("application/json", _SAME),
        ("/x", "application/json", '"a"'),
        "body|oneOf",
    ),
}

# Requests at which the server ends: of the second kind every one, whatever is sent.
DEADLY: dict[str, tuple[str, Any, str]] = {
    "a comma in a path": (
        "/x/{p}",
        {**_OK, "parameters": [parameter("path", _ARRAY, style="label")]},
        "/x/.a,b",
    ),
    "an object in a delimited style": (
        "/x",
        {
            **_OK,
            "parameters": [
                parameter("query", _OBJECT, style="pipeDelimited", explode=False)
            ],
        },
        "/x?p=a%7C1",
    ),
    "an object in a delimited style that is not sent": (
        "/x",
        {
            **_OK,
            "parameters": [
                parameter("query", _OBJECT, style="spaceDelimited", explode=False)
            ],
        },
        "/x",
    ),
    "a header that need not be": (
        "/x",
        {**_OK, "parameters": [parameter("header", _ARRAY)]},
        "/x",
    ),
}


def _document(folder: Path, paths: Mapping[str, Any]) -> Path:
    found = folder / "openapi.json"
    info = {"title": "Limits", "version": "1"}
    found.write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": paths}))
    return found


def _said(url: str, target: str, kind: str, content: str) -> list[Fault]:
    """What is said of a POST with these bytes."""
    connection = HTTPConnection(urlsplit(url).netloc, timeout=60)
    headers = {"Accept": "*/*"} | ({"Content-Type": kind} if kind else {})
    connection.request("POST", target, content.encode() or None, headers)
    answer = connection.getresponse()
    found = {name.lower(): value for name, value in answer.getheaders()}
    return faults(found, answer.read())


def test_every_limit_is_shown_by_nobodys_client(tmp_path: Path) -> None:
    assert SHOWN.keys() == LIMITS.keys()
    paths = {
        f"/{name}{path}": {"post": operation}
        for name, (path, operation, _, _) in SHOWN.items()
    }
    with mocking(_document(tmp_path, paths), tmp_path / "log") as url:
        for name, (_, _, (target, kind, content), expected) in SHOWN.items():
            said = _said(url, f"/{name}{target}", kind, content)
            assert expected in {each.key for each in said}, name


@pytest.mark.parametrize("kind", DEADLY)
def test_some_right_requests_end_the_server(kind: str, tmp_path: Path) -> None:
    path, operation, target = DEADLY[kind]
    document = _document(tmp_path, {path: {"post": operation}})
    with (
        mocking(document, tmp_path / "log") as url,
        pytest.raises((RemoteDisconnected, ConnectionResetError)),
    ):
        _said(url, target, "", "")


def test_a_comma_in_a_path_is_judged_where_it_is_percent_encoded(
    tmp_path: Path,
) -> None:
    numbers = {"type": "array", "items": {"type": "integer"}, "maxItems": 2}
    written = {"simple": "", "label": ".", "matrix": ";p="}
    paths = {
        f"/{style}/{{p}}": {
            "post": {**_OK, "parameters": [parameter("path", numbers, style=style)]}
        }
        for style in written
    }
    with mocking(_document(tmp_path, paths), tmp_path / "log") as url:
        for style, mark in written.items():
            assert _said(url, f"/{style}/{mark}1%2C2", "", "") == []
            (wrong,) = _said(url, f"/{style}/{mark}1%2Cx", "", "")
            assert wrong.key == "path.p.1|type"


def test_an_object_of_a_delimited_style_is_judged_as_an_array(tmp_path: Path) -> None:
    given = parameter("query", _OBJECT, style="pipeDelimited", explode=False)
    form = "application/x-www-form-urlencoded"
    delimited = {"a": {"style": "spaceDelimited", "explode": False}}
    members = {"type": "object", "properties": {"a": _OBJECT}}
    operation = {**body(form, members, encoding=delimited), "parameters": [given]}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Limits", "version": "1"},
        "paths": {"/x": {"post": operation}},
    }
    spelt = legible(Described(document))
    assert document["paths"]["/x"]["post"] == operation
    file = tmp_path / "openapi.json"
    file.write_text(json.dumps(spelt))
    with mocking(file, tmp_path / "log") as url:
        assert _said(url, "/x?p=a%7C1", form, "a=a%201") == []
        (wrong,) = _said(url, "/x?p=a%7C1", form, "a=")
        assert wrong.where == "body.a"


def test_wrong_requests_are_told(tmp_path: Path) -> None:
    needed = parameter("query", {"type": "integer"}, required=True)
    operation = {**body("application/json", _OBJECT), "parameters": [needed]}
    path = {"/x": {"post": operation}}
    with mocking(_document(tmp_path, path), tmp_path / "log") as url:
        said = {each.key for each in _said(url, "/x", "application/json", '{"a": 1}')}
        assert said == {"query|required", "body.a|type"}
        (unknown,) = _said(url, "/y", "", "")
        assert unknown.code == "NO_PATH_MATCHED_ERROR"
        assert _said(url, "/x?p=1", "application/json", '{"a": "1"}') == []
