from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.types import Array, Kind, Limits, Scalar, Type
from generator.documents.tree import JSON
from generator.python.patterns import readable_patterns

ApiOf = Callable[..., Any]
BAD: JSON = {"type": "string", "pattern": "^(?!a)", "maxLength": 3}
GOOD: JSON = {"type": "string", "pattern": "^a"}
KEPT = Scalar(Kind.STRING, Limits(max_length=3))


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        (BAD, KEPT),
        ({"type": "array", "items": BAD}, Array(KEPT)),
        (GOOD, Scalar(Kind.STRING, Limits(pattern="^a"))),
    ],
)
def test_a_pattern_that_models_cannot_hold_is_left_out(
    api_of: ApiOf, schema: JSON, type_: Type
) -> None:
    read = api_of(
        schemas={"A": schema, "X": {"type": "object", "properties": {"a": schema}}}
    )
    api = readable_patterns(read.spec, read.api)
    assert api.definitions["/components/schemas/A"].type == type_
    assert api.definitions["/components/schemas/X"].properties[0].type == type_
    pointers = [
        pointer for code, _, pointer in read.codes if code == "unreadable-pattern"
    ]
    left_out = ["/components/schemas/A", "/components/schemas/X/properties/a"]
    assert pointers == (left_out if schema != GOOD else [])


def test_what_has_no_such_pattern_stays_the_same_object(api_of: ApiOf) -> None:
    read = api_of(
        schemas={"A": GOOD, "X": {"type": "object", "properties": {"a": GOOD}}}
    )
    changed = readable_patterns(read.spec, read.api)
    for pointer, definition in read.api.definitions.items():
        assert changed.definitions[pointer] == definition
