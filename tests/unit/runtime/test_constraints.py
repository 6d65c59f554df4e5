"""Constraints that pydantic has no words for: what breaks them, read or not yet read."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime._constraints import (
    Const,
    Constraint,
    Members,
    MultipleOf,
    Nothing,
    Unique,
    identity,
    is_multiple,
)
from runtime._models import Field, Model


class Pet(Model):
    name: str
    nick_name: Annotated[str | None, Field(alias="nickName")] = None


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (1, 1.0, True),
        (1, True, False),
        (0, False, False),
        ("1", 1, False),
        ([1, {"a": [2]}], [1.0, {"a": [2.0]}], True),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, True),
        ({"a": True}, {"a": 1}, False),
        (None, False, False),
        (Pet(name="x", nick_name="y"), {"nickName": "y", "name": "x"}, True),
    ],
)
def test_values_are_the_same_when_json_says_so(
    one: object, other: object, *, same: bool
) -> None:
    assert (identity(one) == identity(other)) is same


@pytest.mark.parametrize(
    ("constraint", "value", "broken"),
    [
        (Unique(), [1, True, "1"], False),
        (Unique(), [1, 1.0], True),
        (Unique(), [{"a": 1}, {"a": 1}], True),
        (Unique(), (), False),
        (Const(1.5), 1.5, False),
        (Const([1]), [1.0], False),
        (Const({"a": 1}), {"a": 2}, True),
        (Members(("a",)), {"a": None}, False),
        (Members(("a",)), {"b": 1}, True),
        (Members(together={"a": ("b",)}), {"c": 1}, False),
        (Members(together={"a": ("b",)}), {"a": 1}, True),
        (Members(("nickName",)), Pet(name="x"), True),
        (Members(("nickName",)), Pet(name="x", nick_name="y"), False),
    ],
)
def test_a_constraint_tells_what_breaks_it(
    constraint: Constraint, value: object, *, broken: bool
) -> None:
    assert constraint.broken(value) is broken


@pytest.mark.parametrize(
    ("type_", "good", "bad", "error"),
    [
        (Annotated[list[int], Unique()], [1, 2], [1, 1], "unique_items"),
        (Annotated[float, Const(1.5)], 1.5, 2.5, "const"),
        (Annotated[dict[str, Any], Members(("a",))], {"a": 1}, {}, "missing"),
    ],
)
def test_pydantic_holds_values_to_it(
    type_: Any, good: object, bad: object, error: str
) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(type_)
    assert adapter.validate_python(good) == good
    with pytest.raises(ValidationError) as raised:
        adapter.validate_python(bad)
    assert raised.value.errors()[0]["type"] == error


@pytest.mark.parametrize("value", [None, 1, "x", []])
def test_nothing_takes_no_value(value: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Nothing).validate_python(value)


@pytest.mark.parametrize(
    ("value", "step", "multiple"),
    [
        (0.0075, 0.0001, True),
        (0.00751, 0.0001, False),
        (19.99, 0.01, True),
        (19.995, 0.01, False),
        (4, 1.5, False),
        (3, 1.5, True),
        (1e308, 0.123456789, False),
        (2**53 + 1, 0.5, True),
        (-0.3, 0.1, True),
    ],
)
def test_a_multiple_is_one_by_its_digits(
    value: float, step: float, *, multiple: bool
) -> None:
    assert is_multiple(value, step) is multiple
    assert MultipleOf(step).broken(value) is not multiple
