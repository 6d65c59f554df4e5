"""Types whose kind the document does not name hold values of that kind alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime._implied import Implied, kinds
from runtime._models import Field, Model
from typing_extensions import TypeAliasType


class Pet(Model):
    name: str


Names = TypeAliasType("Names", list[str])


@pytest.mark.parametrize(
    ("type_", "found"),
    [
        (Pet, {"object"}),
        (dict[str, int], {"object"}),
        (Names, {"array"}),
        (Sequence[int], {"array"}),
        (Annotated[str, Field(min_length=1)], {"string"}),
        (date | None, {"string", "null"}),
        (int, {"number"}),
        (float | bool, {"number", "boolean"}),
        (Any, {"null", "boolean", "number", "string", "array", "object"}),
    ],
)
def test_a_type_speaks_of_kinds_of_values(type_: Any, found: set[str]) -> None:
    assert kinds(type_) == found


@pytest.mark.parametrize("content", ["null", "true", "1.5", '"x"', "[1]", "3"])
def test_values_of_other_kinds_are_what_they_are(content: str) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(Implied[Pet])
    value = adapter.validate_json(content)
    assert adapter.dump_json(value) == content.encode()


def test_values_of_its_kind_are_held_to_the_type() -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(Implied[Pet])
    assert adapter.validate_json('{"name": "x"}') == Pet(name="x")
    with pytest.raises(ValidationError):
        adapter.validate_json("{}")


def test_true_is_no_number() -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(Implied[Annotated[int, Field(ge=5)]])
    assert adapter.validate_json("true") is True
    with pytest.raises(ValidationError):
        adapter.validate_json("1")
