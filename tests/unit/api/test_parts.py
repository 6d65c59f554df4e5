"""What is told of the parts of a multipart body that nothing can be kept to."""

from __future__ import annotations

from collections.abc import Callable

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
    report_parts(spec, "multipart/mixed", node, "/m")
    assert [(p.code, p.pointer) for p in spec.problems] == codes


def test_positions_that_are_kept_to_are_not_told(spec_of: SpecOf) -> None:
    spec = spec_of(paths={})
    report_parts(spec, "multipart/mixed", {"itemEncoding": {}}, "/m", by_position=True)
    assert list(spec.problems) == []
