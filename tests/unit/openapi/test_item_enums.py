"""An enum of items that stands beside the array."""

from __future__ import annotations

import pytest

from generator.documents.tree import JSON
from generator.openapi.faults import Fault
from generator.openapi.item_enums import with_enum_of_array, without_enum_of_items


def test_it_is_read_with_the_items_alone() -> None:
    items: dict[str, JSON] = {"type": "string"}
    array: dict[str, JSON] = {"type": "array", "items": items, "enum": ["a", "b"]}
    faults: list[Fault] = []

    assert without_enum_of_items(array, faults) == {"type": "array", "items": items}
    assert with_enum_of_array(items, array) == {"type": "string", "enum": ["a", "b"]}
    assert [fault.code for fault in faults] == ["enum-of-another-type"]


def test_what_the_items_list_themselves_goes_before_it() -> None:
    items: dict[str, JSON] = {"type": "integer", "enum": [1]}
    array: dict[str, JSON] = {"type": "array", "items": items, "enum": [1, 2]}

    assert with_enum_of_array(items, array) is items


@pytest.mark.parametrize(
    ("type_", "items", "values"),
    [
        ("array", {"type": "string"}, [["a"], ["b"]]),
        ("array", {"type": "string"}, ["a", 1]),
        ("array", {"type": "integer"}, [True]),
        ("array", {}, ["a"]),
        ("array", {"type": "string"}, []),
        ("string", {"type": "string"}, ["a"]),
    ],
)
def test_every_other_enum_stays_where_it_is(
    type_: str, items: dict[str, JSON], values: list[JSON]
) -> None:
    array: dict[str, JSON] = {"type": type_, "items": items, "enum": values}
    faults: list[Fault] = []

    assert without_enum_of_items(array, faults) is array
    assert with_enum_of_array(items, array) is items
    assert not faults
