"""Python values become the JSON and the text that they stand for."""

from __future__ import annotations

import enum
import importlib
import json
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter
from runtime._models import Field, Model
from runtime._not_given import NOT_GIVEN
from runtime._plain import members, plain, to_json, to_text
from runtime._scalars import DateTime, DigitString


class Colour(enum.Enum):
    RED = "red"


class Item(Model):
    at: Annotated[DateTime | None, Field(alias="createdAt")] = None
    name: str | None = None


NOW = datetime(2020, 1, 2, 3, 4, 5, 600000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": [Item(at=NOW)]}, {"a": [{"createdAt": "2020-01-02T03:04:05.600Z"}]}),
        (
            {"a": NOW, "b": NOW.date(), "c": time(1, 2)},
            {"a": "2020-01-02T03:04:05.600Z", "b": "2020-01-02", "c": "01:02:00"},
        ),
        ((1, {2}, frozenset([3])), [1, [2], [3]]),
        ({"a": 1, "b": NOT_GIVEN}, {"a": 1}),
        ({Colour.RED: Colour.RED, 1: DigitString(7)}, {"red": "red", "1": "7"}),
        (
            [Decimal("1.50"), Decimal("1E+2"), True, None],
            [1.5, 100, True, None],
        ),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (12345678901234567890123, 12345678901234567890123),
    ],
)
def test_values_are_written_as_json(value: Any, expected: Any) -> None:
    assert plain(value) == expected
    assert json.loads(to_json(value)) == expected


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner)
    | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner),
    max_leaves=20,
)


@given(JSON)
def test_json_is_written_as_it_is(value: Any) -> None:
    assert json.loads(to_json(value)) == value


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"a": [1, b"x"]}, r"^\['a'\]\[1\]: bytes are no JSON"),
        ({"a": {"b": object()}}, r"^\['a'\]\['b'\]: a value of type object is no JSON"),
        (float("nan"), "not JSON compliant"),
        (Decimal("NaN"), "NaN is no number in JSON"),
        ([Decimal("sNaN")], r"^\[0\]: sNaN is no number"),
        ([NOT_GIVEN], r"^\[0\]: NOT_GIVEN can be left out of an object"),
    ],
)
def test_what_json_does_not_have_is_refused_with_its_place(
    value: Any, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        to_json(value)


def test_a_value_that_holds_itself_is_refused() -> None:
    value: list[Any] = []
    value.append(value)
    with pytest.raises(ValueError, match="holds itself"):
        to_json(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a b", "a b"),
        (True, "true"),
        (None, "null"),
        (5, "5"),
        (1.5, "1.5"),
        (Decimal("1.10"), "1.10"),
        (Decimal("0.12345678901234567890"), "0.12345678901234567890"),
        (Decimal("1E+2"), "100"),
        (Colour.RED, "red"),
        (date(2020, 1, 2), "2020-01-02"),
        (NOW, "2020-01-02T03:04:05.600Z"),
        ({"a": [1]}, '{"a":[1]}'),
    ],
)
def test_a_single_value_has_a_text(value: Any, expected: str) -> None:
    assert to_text(value) == expected


def test_members_go_by_their_names_on_the_wire() -> None:
    item = Item.model_validate({"createdAt": NOW, "more": b"x"})
    assert members(item) == {"createdAt": NOW, "more": b"x"}
    assert members({1: 2, "b": NOT_GIVEN}) == {"1": 2}
    assert members([1]) is None


def test_a_field_that_names_what_is_declared_below_it_keeps_its_wire_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "declared_below.py").write_text(
        "from __future__ import annotations\n"
        "from typing import Annotated, TypeAlias\n"
        f"from {Model.__module__} import Field, Model\n"
        "class Thing(Model):\n"
        "    status: Annotated[Status, Field(alias='Status')]\n"
        "Status: TypeAlias = str\n"
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    thing = importlib.import_module("declared_below").Thing
    value = TypeAdapter(thing).validate_python({"Status": "on"})
    assert members(value) == {"Status": "on"}
