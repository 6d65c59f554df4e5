"""What is told of the parts of a multipart body that nothing can be kept to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.parts import report_parts
from generator.documents.tree import JSON
from generator.openapi import Specification

SpecOf = Callable[..., Specification]


@pytest.mark.parametrize(
    ("node", "codes"),
    [
        ({"encoding": {"a": {"headers": {"X-A": {}}}}}, [("part-header", "/m")]),
        ({"encoding": {"a": {"headers": {"X-A": {"schema": {"const": 1}}}}}}, []),
        ({"itemEncoding": {}}, [("encoding-by-position", "/m/itemEncoding")]),
        ({"prefixEncoding": [{}]}, [("encoding-by-position", "/m/prefixEncoding")]),
        (
            {"prefixEncoding": [{"headers": {"X-A": {}}}]},
            [("part-header", "/m"), ("encoding-by-position", "/m/prefixEncoding")],
        ),
        ({"schema": {}}, []),
        (
            {"encoding": {"a": {"style": "deepObject"}, "b": {"explode": False}}},
            [("part-style", "/m/encoding/a"), ("part-style", "/m/encoding/b")],
        ),
        ({"encoding": {"a": {"style": "form"}, "b": {"explode": True}}}, []),
        (
            {
                "schema": {"properties": {"a": {"type": "string"}}},
                "encoding": {"a": {"style": "pipeDelimited"}},
            },
            [],
        ),
    ],
)
def test_what_callers_have_to_see_to_is_told(
    spec_of: SpecOf, node: dict[str, JSON], codes: list[tuple[str, str]]
) -> None:
    spec = spec_of(paths={})
    report_parts(spec, "multipart/form-data", node, "/m")
    assert [(p.code, p.pointer) for p in spec.problems] == codes


@pytest.mark.parametrize(
    ("version", "media"),
    [
        ("3.0.4", "multipart/form-data"),
        ("3.1.1", "multipart/mixed"),
        ("3.2.0", "application/x-www-form-urlencoded"),
    ],
)
def test_where_the_specification_ignores_a_style_nothing_is_missing(
    spec_of: SpecOf, version: str, media: str
) -> None:
    spec = spec_of(openapi=version, paths={})
    report_parts(spec, media, {"encoding": {"a": {"style": "deepObject"}}}, "/m")
    assert [p.code for p in spec.problems] == []


def test_a_media_type_that_no_header_holds_is_not_sent(api_of: Any) -> None:
    encoding = {
        "a": {
            "contentType": "text/plain\r\nX: y",
            "headers": {"X-A": {"schema": {"const": "a\nb"}}},
        },
        "b": {
            "contentType": "text/plain",
            "headers": {"X\n": {"schema": {"const": "a"}}},
        },
    }
    content = {
        "multipart/form-data": {"schema": {"type": "object"}, "encoding": encoding}
    }
    read = api_of(
        paths={"/a": {"post": {"requestBody": {"content": content}, "responses": {}}}}
    )
    (_, first), (_, second) = read.api.operations[0].body.contents[0].encodings
    assert (first.content_type, first.headers) == (None, ())
    assert (second.content_type, second.headers) == ("text/plain", ())
    codes = [code for code, *_ in read.codes]
    assert codes.count("bad-media-type") == 1
    assert codes.count("part-header") == 2


def test_positions_that_are_kept_to_are_not_told(spec_of: SpecOf) -> None:
    spec = spec_of(paths={})
    report_parts(spec, "multipart/mixed", {"itemEncoding": {}}, "/m", by_position=True)
    assert list(spec.problems) == []
