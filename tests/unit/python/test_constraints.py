from __future__ import annotations

import pytest

from generator.api.types import Limits
from generator.python.constraints import constraints
from generator.python.layout import flat


@pytest.mark.parametrize(
    ("limits", "texts"),
    [
        (Limits(), []),
        (Limits(minimum=1, pattern="a"), ['Field(ge=1, pattern="a")']),
        (Limits(min_length=0), ["Field(min_length=0)"]),
        (Limits(max_length=3, unique=True), ["Field(max_length=3)", "Unique()"]),
        (Limits(required=("a",)), ['Members(required=("a",))']),
        (
            Limits(together=(("a", ("b", "c")),)),
            ['Members(together={"a": ("b", "c")})'],
        ),
        (Limits(constant='{"a": [1]}'), ['Const({"a": [1]})']),
        (Limits(constant="null"), ["Const(None)"]),
    ],
)
def test_constraints_are_metadata_of_a_type(limits: Limits, texts: list[str]) -> None:
    imported: list[str] = []

    def runtime(name: str) -> str:
        imported.append(name)
        return name

    assert [flat(text) for text in constraints(limits, runtime)] == texts
    assert imported == [text.partition("(")[0] for text in texts]
