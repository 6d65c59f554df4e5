from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.nesting import DEEPEST
from generator.api.types import ANY
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
WRAPS: dict[str, Callable[[JSON], JSON]] = {
    "items": lambda inner: {"type": "array", "items": inner},
    "untyped": lambda inner: {"items": inner},
    "prefix": lambda inner: {"type": "array", "prefixItems": [inner]},
    "additional": lambda inner: {"type": "object", "additionalProperties": inner},
    "contains": lambda inner: {"type": "array", "contains": inner},
    "members": lambda inner: {
        "anyOf": [{"type": "array", "items": inner}, {"type": "string"}]
    },
}


@pytest.mark.parametrize("name", WRAPS)
def test_what_stands_in_too_many_schemas_is_any_value(api_of: ApiOf, name: str) -> None:
    schema: JSON = {"type": "string"}
    for _ in range(60):
        schema = WRAPS[name](schema)
    codes = [code for code, *_ in api_of(schemas={"X": schema}).codes]
    assert "too-deep-model" in codes


def test_what_stands_in_few_schemas_is_read(api_of: ApiOf) -> None:
    schema: JSON = {"type": "string"}
    for _ in range(DEEPEST):
        schema = WRAPS["items"](schema)
    read = api_of(schemas={"X": schema})
    assert not read.codes
    type_: Any = read.api.definitions["/components/schemas/X"].type
    while hasattr(type_, "items"):
        type_ = type_.items
    assert type_ != ANY


def test_an_object_between_starts_anew(api_of: ApiOf) -> None:
    schema: JSON = {"type": "string"}
    for _ in range(DEEPEST):
        schema = WRAPS["items"](
            {"type": "object", "properties": {"a": WRAPS["items"](schema)}}
        )
    assert not api_of(schemas={"X": schema}).codes
