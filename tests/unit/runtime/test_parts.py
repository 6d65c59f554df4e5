"""Arrays typed by position, and objects typed by the names of their members."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime._models import Model
from runtime._parts import Named, NamedLike, Prefix, positions


class Pet(Model):
    name: str


@pytest.mark.parametrize(
    ("type_", "found"),
    [
        (tuple[int, str], ((int, str), None)),
        (tuple[int, ...], ((), int)),
        (tuple[str, *tuple[int, ...]], ((str,), int)),
        (tuple[()], ((), None)),
    ],
)
def test_a_tuple_has_first_items_and_further_ones(type_: Any, found: Any) -> None:
    assert positions(type_) == found


@pytest.mark.parametrize(
    ("type_", "content", "value"),
    [
        (Prefix[tuple[int, str]], "[]", ()),
        (Prefix[tuple[int, str]], "[1]", (1,)),
        (Prefix[tuple[int, str]], '[1, "a", null, {}]', (1, "a", None, {})),
        (Prefix[tuple[str, *tuple[int, ...]]], '["a", 1, 2]', ("a", 1, 2)),
    ],
)
def test_a_prefix_may_end_before_its_last_item_and_go_on_after_it(
    type_: Any, content: str, value: tuple[Any, ...]
) -> None:
    assert TypeAdapter(type_).validate_json(content) == value


@pytest.mark.parametrize(
    ("type_", "content"),
    [
        (Prefix[tuple[int, str]], '["a"]'),
        (Prefix[tuple[str, *tuple[int, ...]]], '["a", "b"]'),
        (Prefix[tuple[int]], "{}"),
    ],
)
def test_items_in_their_places_are_of_their_types(type_: Any, content: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(type_).validate_json(content)


def test_members_whose_names_match_are_of_the_type() -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(Annotated[dict[str, Pet], Named("^pet_")])
    found = adapter.validate_json('{"pet_a": {"name": "x"}, "other": [1]}')
    assert found == {"pet_a": Pet(name="x"), "other": [1]}
    with pytest.raises(ValidationError):
        adapter.validate_json('{"pet_a": {}, "other": [1]}')


@pytest.mark.parametrize(
    ("pattern", "name", "matches"),
    [("a", "cat", True), ("^a", "cat", False), ("^$", "", True), ("\\d", "x2", True)],
)
def test_a_pattern_is_searched_for(pattern: str, name: str, *, matches: bool) -> None:
    assert Named(pattern).matches(name) is matches
    assert NamedLike(pattern).matches(name) is matches
