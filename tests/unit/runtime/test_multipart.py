"""Multipart bodies have one part for each value, as other parsers read them."""

from __future__ import annotations

import email
import email.policy
import io
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime._models import Field, Model
from runtime._multipart import by_name, by_position, encode_multipart
from runtime._operation import Encoding
from runtime._upload import Upload

BOUNDARY = "b0undary"


@dataclass(frozen=True)
class Part:
    name: str
    filename: str | None
    content_type: str | None
    content: bytes
    headers: dict[str, str]


def parts(values: dict[str, object], **encodings: Encoding) -> list[Part]:
    return read(encode_multipart(by_name(values, encodings), BOUNDARY), "form-data")


def read(sent: bytes | Upload, subtype: str) -> list[Part]:
    content = b"".join(pieces(sent))
    head = f"Content-Type: multipart/{subtype}; boundary={BOUNDARY}\r\n\r\n".encode()
    message = email.message_from_bytes(head + content, policy=email.policy.HTTP)
    return [
        Part(
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part["Content-Type"],
            cast("bytes", part.get_payload(decode=True)),
            dict(part.items()),
        )
        for part in message.iter_parts()
    ]


def pieces(content: bytes | Upload) -> Iterable[bytes]:
    return [content] if isinstance(content, bytes) else content


class Meta(Model):
    kind: Annotated[str, Field(alias="metaKind")]
    read: int = 0


def test_plain_values_are_text_and_objects_are_json() -> None:
    found = parts({"s": "é", "i": 5, "b": True, "o": {"a": 1}, "m": Meta(kind="x")})
    assert [(part.name, part.content, part.content_type) for part in found] == [
        ("s", "é".encode(), None),
        ("i", b"5", None),
        ("b", b"true", None),
        ("o", b'{"a":1}', "application/json"),
        ("m", b'{"metaKind":"x"}', "application/json"),
    ]


def test_a_list_is_one_part_for_each_item() -> None:
    found = parts({"l": ["a", {"b": 1}, ["c"]], "f": [b"1", b"2"], "none": []})
    assert [(part.name, part.content) for part in found] == [
        ("l", b"a"),
        ("l", b'{"b":1}'),
        ("l", b'["c"]'),
        ("f", b"1"),
        ("f", b"2"),
    ]


def test_files_have_a_name_and_a_type(tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    path.write_bytes(b"{}")
    with path.open("rb") as opened:
        found = parts(
            {
                "bytes": b"\x00\xff\r\n",
                "path": path,
                "open": opened,
                "memory": io.BytesIO(b"m"),
                "named": ("p.png", b"png"),
                "typed": ("p.bin", b"bin", "image/gif"),
                "texty": ("t.txt", "é"),
            }
        )
    assert [(p.filename, p.content_type, p.content) for p in found] == [
        ("bytes", "application/octet-stream", b"\x00\xff\r\n"),
        ("data.json", "application/json", b"{}"),
        ("data.json", "application/json", b"{}"),
        ("memory", "application/octet-stream", b"m"),
        ("p.png", "image/png", b"png"),
        ("p.bin", "image/gif", b"bin"),
        ("t.txt", "text/plain", "é".encode()),
    ]


def test_encodings_choose_types_and_add_headers() -> None:
    found = parts(
        {
            "meta": {"a": 1},
            "text": "x",
            "photo": b"1",
            "other": ("a.gif", b"2"),
            "raw": '{"a":1}',
        },
        meta=Encoding(content_type="application/vnd.x+json", headers={"X-Part": "1"}),
        text=Encoding(content_type="text/markdown"),
        photo=Encoding(content_type="image/png, image/jpeg"),
        other=Encoding(content_type="image/*"),
        raw=Encoding(content_type="application/json"),
    )
    assert [part.content_type for part in found] == [
        "application/vnd.x+json",
        "text/markdown",
        "image/png",
        "image/gif",
        "application/json",
    ]
    assert found[0].headers["X-Part"] == "1"
    assert json.loads(found[4].content) == {"a": 1}


def test_parts_in_their_order_have_no_names(tmp_path: Path) -> None:
    path = tmp_path / "b.png"
    path.write_bytes(b"png")
    prefix = (Encoding(content_type="application/json", headers={"X-Part": "1"}),)
    values = [{"a": 1}, b"\x00", path, ("c.gif", b"gif"), "é", {"b": 2}]
    sent = encode_multipart(by_position(values, prefix, None), BOUNDARY)
    found = read(sent, "mixed")
    assert [(p.filename, p.content_type, p.content) for p in found] == [
        (None, "application/json", b'{"a":1}'),
        (None, "application/octet-stream", b"\x00"),
        ("b.png", "image/png", b"png"),
        ("c.gif", "image/gif", b"gif"),
        (None, 'text/plain; charset="utf-8"', "é".encode()),
        (None, "application/json", b'{"b":2}'),
    ]
    assert found[0].headers["X-Part"] == "1"
    assert "Content-Disposition" not in found[0].headers
    assert found[2].headers["Content-Disposition"] == 'attachment; filename="b.png"'


def test_further_parts_are_written_alike() -> None:
    values = ("1", "2", "3")
    prefix = (Encoding(content_type="text/csv"),)
    item = Encoding(content_type="text/html")
    found = read(encode_multipart(by_position(values, prefix, item), BOUNDARY), "mixed")
    kinds = [part.content_type for part in found]
    assert kinds == ["text/csv", "text/html", "text/html"]
    with pytest.raises(ValueError, match="an array of them"):
        encode_multipart(by_position({"a": 1}, prefix, item), BOUNDARY)


def test_names_cannot_break_out_of_their_header() -> None:
    content = encode_multipart(
        by_name({'a"\r\nX: 1': ('f"\n.txt', b"x")}, {}), BOUNDARY
    )
    assert b'name="a%22%0D%0AX: 1"; filename="f%22%0A.txt"' in content
    with pytest.raises(ValueError, match="a line break in the header Content-Type"):
        encode_multipart(
            by_name({"a": ("f", b"x", "text/plain\r\nX: 1")}, {}), BOUNDARY
        )


@pytest.mark.parametrize(
    "wrong", [("a",), ("a", 5), (1, b"x"), ("a", b"x", 5), ("a", {})]
)
def test_a_tuple_that_is_no_file_is_refused(wrong: object) -> None:
    with pytest.raises(ValueError, match=r"^f: "):
        encode_multipart(by_name({"f": wrong}, {}), BOUNDARY)


@given(
    st.dictionaries(
        st.from_regex("[a-z]{1,8}", fullmatch=True), st.binary(max_size=200)
    )
)
def test_every_content_is_read_back(values: dict[str, bytes]) -> None:
    found = parts(dict(values))
    assert {part.name: part.content for part in found} == values
