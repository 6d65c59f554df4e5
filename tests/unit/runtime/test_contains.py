"""Arrays of which some items are of a type."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime._contains import Contains
from runtime._models import Model


class Pet(Model):
    name: str


@pytest.mark.parametrize(
    ("contains", "items", "broken"),
    [
        (Contains(int), ["a", 1], False),
        (Contains(int), ["a"], True),
        (Contains(int), [], True),
        (Contains(int, at_least=0), [], False),
        (Contains(int, at_least=2), [1, "a", 2], False),
        (Contains(int, at_most=1), [1, 2], True),
        (Contains(Pet), [{"name": 1}], True),
        (Contains(Pet), [{}, {"name": "x"}], False),
        (Contains(Pet), [Pet(name="x")], False),
    ],
)
def test_so_many_items_are_of_the_type(
    contains: Contains, items: list[Any], *, broken: bool
) -> None:
    assert contains.broken(items) is broken


def test_pydantic_holds_arrays_to_it() -> None:
    adapter: TypeAdapter[list[Any]] = TypeAdapter(Annotated[list[Any], Contains(int)])
    assert adapter.validate_json('["a", 1]') == ["a", 1]
    with pytest.raises(ValidationError):
        adapter.validate_json('["a"]')
