"""Bodies are written as their media type says."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import parse_qsl

import pytest
from runtime._bodies import encode_body
from runtime._models import Field, Model
from runtime._not_given import NOT_GIVEN
from runtime._operation import FORM, JSON, MULTIPART, Body, Encoding


class Tag(Model):
    label: Annotated[str, Field(alias="tagLabel")]
    note: str | None = None
    read: bool | None = None


def sent(body: Body, value: object) -> bytes:
    content = encode_body(body, value)[0]
    return content if isinstance(content, bytes) else b"".join(content)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": Tag(label="x")}, {"a": {"tagLabel": "x"}}),
        ([Tag(label="x", note=None)], [{"tagLabel": "x", "note": None}]),
        (Tag(label="x", read=True), {"tagLabel": "x", "read": True}),
        (
            {"a": NOT_GIVEN, "b": datetime(2020, 1, 1, tzinfo=UTC)},
            {"b": "2020-01-01T00:00:00Z"},
        ),
        ("text", "text"),
        (None, None),
        (5, 5),
        ({}, {}),
    ],
)
def test_json_takes_models_and_plain_values(value: object, expected: Any) -> None:
    content, headers = encode_body(JSON, value)
    assert json.loads(content) == expected
    assert headers == {"Content-Type": "application/json"}


def test_the_media_type_is_sent_as_documented() -> None:
    body = Body("application/merge-patch+json; charset=utf-8")
    assert encode_body(body, {"a": "é"}) == (
        '{"a":"é"}'.encode(),
        {"Content-Type": "application/merge-patch+json; charset=utf-8"},
    )


def test_what_cannot_be_sent_is_refused_with_its_place() -> None:
    with pytest.raises(ValueError, match=r"\['a'\]\[0\]: bytes are no JSON"):
        encode_body(JSON, {"a": [b"x"]})
    for media in ("text/plain", "application/xml"):
        with pytest.raises(ValueError, match="is text or bytes"):
            encode_body(Body(media), {"a": 1})
    with pytest.raises(ValueError, match="is an object"):
        encode_body(FORM, [1])


def test_text_bytes_and_files_are_sent_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"\x00\xff")
    octets = Body("application/octet-stream")
    for value in (b"\x00\xff", bytearray(b"\x00\xff"), path, io.BytesIO(b"\x00\xff")):
        assert sent(octets, value) == b"\x00\xff"
    assert sent(Body("text/plain"), "é") == "é".encode()
    assert sent(Body("text/plain"), 5) == b"5"
    assert sent(Body("application/xml"), "<a/>") == b"<a/>"
    assert sent(JSON, b'{"raw": 1}') == b'{"raw": 1}'


@pytest.mark.parametrize(
    ("value", "media"),
    [
        ({"a": 1}, "application/json"),
        ("x", "text/plain; charset=utf-8"),
        (b"x", "application/octet-stream"),
    ],
)
def test_the_value_decides_where_any_type_is_documented(
    value: object, media: str
) -> None:
    assert encode_body(Body("*/*"), value)[1] == {"Content-Type": media}


def test_a_form_repeats_arrays_and_writes_objects_as_json() -> None:
    value = {
        "s": "a b&c",
        "l": ["x", "y"],
        "o": {"k": [1]},
        "b": True,
        "n": None,
        "u": NOT_GIVEN,
    }
    content, headers = encode_body(FORM, value)
    assert parse_qsl(content.decode()) == [
        ("s", "a b&c"),
        ("l", "x"),
        ("l", "y"),
        ("o", '{"k":[1]}'),
        ("b", "true"),
        ("n", "null"),
    ]
    assert headers == {"Content-Type": "application/x-www-form-urlencoded"}


def test_a_form_follows_its_encodings() -> None:
    body = Body(
        "application/x-www-form-urlencoded",
        encodings={
            "deep": Encoding(style="deepObject", explode=True),
            "flat": Encoding(explode=False),
            "pipe": Encoding(style="pipeDelimited"),
            "free": Encoding(allow_reserved=True),
        },
    )
    value = {"deep": {"a": {"b": 1}}, "flat": [1, 2], "pipe": ["x", "y"], "free": "a/b"}
    assert sent(body, value) == (b"deep%5Ba%5D%5Bb%5D=1&flat=1,2&pipe=x%7Cy&free=a/b")


def test_a_form_takes_a_model_or_ready_text() -> None:
    assert sent(FORM, Tag(label="a b", read=False)) == b"tagLabel=a%20b&read=false"
    assert sent(FORM, "a=1&b=2") == b"a=1&b=2"


def test_a_multipart_body_names_its_boundary() -> None:
    content, headers = encode_body(MULTIPART, {"a": 1})
    media, _, boundary = headers["Content-Type"].partition("; boundary=")
    assert media == "multipart/form-data"
    assert content.startswith(f"--{boundary}\r\n".encode())
    assert content.endswith(f"--{boundary}--\r\n".encode())
    assert encode_body(MULTIPART, {"a": 1})[1] != headers
