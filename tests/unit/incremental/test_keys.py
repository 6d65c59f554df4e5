"""The path item of a document of JSON is found by its key."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pytest

from generator.incremental.keys import bytes_of_item

PATHS = {"/a": {"get": {"summary": "One"}}, "/\u00e4": {"put": {"x": "\u00fc {"}}}


def found(content: bytes, at: bytes, paths: Iterable[str] = PATHS) -> bytes | None:
    """What is found around the bytes that a document has once."""
    start = content.index(at)
    told = bytes_of_item(content, start, start + len(at), {*paths})
    return content[slice(*told)] if told else None


@pytest.mark.parametrize("indent", [None, 2])
def test_an_item_is_all_from_its_key_to_its_end(indent: int | None) -> None:
    text = json.dumps({"paths": PATHS}, indent=indent, ensure_ascii=False)
    content = text.encode()
    for at, path in ((b"One", "/a"), ("\u00fc".encode(), "/\u00e4")):
        item = found(content, at)
        assert item
        assert json.loads(b"{" + item + b"}") == {path: PATHS[path]}
    assert found(content, b'"paths"') is None
    assert found(content, b"One", ["/b"]) is None


@pytest.mark.parametrize("other", ["/a", "\\/a", "\\u002fa", "/\\u0061"])
def test_a_key_that_is_also_a_text_elsewhere_is_none(other: str) -> None:
    content = json.dumps({"x": "?", "paths": PATHS}).encode()
    assert found(content, b"One")
    assert found(content.replace(b'"?"', f'"{other}"'.encode()), b"One") is None


def test_what_does_not_end_is_no_item() -> None:
    content = json.dumps({"paths": PATHS}).encode()
    cut = content[: content.index(b"One") + 3]
    assert found(cut, b"One") is None
    assert found(b'{"/a": ' + b'{"b": ' * 100_000 + b"One", b"One") is None
