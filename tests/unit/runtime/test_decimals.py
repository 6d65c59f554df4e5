"""Decimals that travel as JSON numbers keep every digit, there and back."""

from __future__ import annotations

import json
import pickle
from decimal import Decimal
from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from runtime._constraints import Const, MultipleOf
from runtime._decimals import DecimalNumber, Digits, exact_tree
from runtime._decode import decode
from runtime._drift import Fault
from runtime._models import Field, Model
from runtime._parts import Named
from runtime._plain import plain, to_json
from runtime._rules import Rule
from runtime._scalars import DateTime, Number
from runtime._schemas import holds


class Price(Model):
    amount: DecimalNumber
    rate: Annotated[DecimalNumber | None, Field(ge=Decimal("0.3"))] = None
    share: Number | None = None


class Order(Model):
    total: Price | None = None
    at: DateTime | None = None
    lines: list[Price | str] | None = None
    taxes: dict[str, DecimalNumber] | None = None


@Rule({"not": {"required": ["never"]}})
class Held(Model):
    amount: Annotated[DecimalNumber, MultipleOf(0.01)]


def read(type_: Any, content: str) -> tuple[Any, list[Fault]]:
    faults: list[Fault] = []
    value = decode(
        type_,
        content.encode(),
        "application/json",
        strict=False,
        report=faults.append,
    )
    return value, faults


@pytest.mark.parametrize(
    "digits",
    [
        "0.1",
        "1.10",
        "-0.0",
        "5",
        "123456789012345678901234567890",
        "12345678901234567.123456789012345",
        "0.1000000000000000055511151231257827",
        "1E+400",
        "1e-400",
        "2.50e3",
    ],
)
def test_a_number_is_read_and_written_digit_by_digit(digits: str) -> None:
    value, faults = read(Price, f'{{"amount":{digits}}}')
    assert (type(value), faults) == (Price, [])
    assert type(value.amount) is Decimal
    assert str(value.amount) == str(Decimal(digits))
    assert to_json(value) == f'{{"amount":{Decimal(digits)}}}'
    assert json.loads(to_json(value), parse_float=Decimal) == {
        "amount": Decimal(digits)
    }


@given(st.decimals(allow_nan=False, allow_infinity=False))
def test_what_is_written_is_read(value: Decimal) -> None:
    written = to_json(Price(amount=value))
    again, faults = read(Price, written)
    assert not faults
    assert again.amount.as_tuple() == value.as_tuple()


def test_two_numbers_that_are_one_float_stay_two() -> None:
    one, other = "12345678901234567.12", "12345678901234567.34"
    value, faults = read(list[DecimalNumber], f"[{one}, {other}]")
    assert not faults
    assert value == [Decimal(one), Decimal(other)]


def test_decimals_are_exact_wherever_they_stand() -> None:
    content = (
        '{"total":{"amount":1.10,"share":0.30},"at":"2024-06-25T09:58:32Z",'
        '"lines":[{"amount":2.20,"more":[3.30]},"x"],"taxes":{"a":4.40},"z":5.50}'
    )
    value, faults = read(Order, content)
    assert not faults
    assert str(value.total.amount) == "1.10"
    assert value.total.share == 0.3
    assert type(value.total.share) is float
    assert str(value.lines[0].amount) == "2.20"
    assert str(value.taxes["a"]) == "4.40"
    assert value.at is not None
    assert value.at.year == 2024
    assert json.loads(to_json(value)) == json.loads(content)
    assert '"amount":1.10' in to_json(value)


def test_decimals_are_exact_beside_what_breaks_its_document() -> None:
    value, faults = read(Order, '{"at": 7, "total": {"amount": 1.10}}')
    assert [fault.location for fault in faults] == ["/at"]
    assert str(value.total.amount) == "1.10"


def test_decimals_are_exact_under_patterns_and_rules() -> None:
    named = Annotated[dict[str, DecimalNumber], Named("^x")]
    value, faults = read(named, '{"xa": 1.10, "other": "text"}')
    assert (str(value["xa"]), faults) == ("1.10", [])
    value, faults = read(Held, '{"amount": 1.10}')
    assert (str(value.amount), faults) == ("1.10", [])
    assert read(Held, '{"amount": 1.001}')[1] == [
        Fault("/amount", "multiple_of", "number")
    ]


@pytest.mark.parametrize("found", ['"1.10"', "true", "[]", "NaN"])
def test_what_is_no_number_is_drift_and_kept(found: str) -> None:
    value, faults = read(Price, f'{{"amount":{found}}}')
    assert [(fault.location, fault.error) for fault in faults] == [
        ("/amount", "number_type")
    ]
    assert repr(value.amount) == repr(json.loads(found))


@pytest.mark.parametrize(
    "far", ["1e999999999", "1e-999999999", "1e99999999999999999999"]
)
def test_a_number_beyond_all_decimals_costs_nothing(far: str) -> None:
    value, _ = read(Held, f'{{"amount":{far}}}')
    assert type(value) is Held
    value, _ = read(list[Any], f"[{far}, 1.10]")
    assert value[1] == 1.1


@pytest.mark.parametrize(
    ("rate", "errors"),
    [
        ("0.3", []),
        ("0.30", []),
        ("null", []),
        ("0.29", ["greater_than_equal"]),
        ("0.29999999999999999999", ["greater_than_equal"]),
    ],
)
def test_bounds_are_compared_as_decimals(rate: str, errors: list[str]) -> None:
    value, faults = read(Price, f'{{"amount": 1, "rate": {rate}}}')
    assert [fault.error for fault in faults] == errors
    assert value.rate == (None if rate == "null" else Decimal(rate))


@pytest.mark.parametrize("number", ["0.3", "0.30", "3e-1"])
def test_constants_and_rules_compare_decimals_with_numbers(number: str) -> None:
    held = {"type": "number", "minimum": 0.3, "maximum": 0.3, "multipleOf": 0.1}
    for mark in (Const(0.3), Rule({"not": {"not": held}}), Rule({"const": 0.3})):
        value, faults = read(list[Annotated[DecimalNumber, mark]], f"[{number}]")
        assert (value, faults) == ([Decimal(number)], [])
    assert not holds({"exclusiveMinimum": 0.3}, Decimal("0.3"))
    assert holds({"type": "integer"}, Decimal("3.0"))


@pytest.mark.parametrize("given_", [Decimal("1.10"), 1, 1.5, "1.10"])
def test_callers_give_decimals_and_numbers(given_: Any) -> None:
    assert Price(amount=given_).amount == Decimal(str(given_))


def test_pydantic_itself_reads_what_it_writes() -> None:
    for digits in ("1.5", "7", "12345678901234567.123456789012345"):
        price = Price(amount=Decimal(digits))
        assert Price.model_validate_json(price.model_dump_json()) == price
        assert pickle.loads(pickle.dumps(price)) == price
    dumped = Price(amount=Decimal("1.5")).model_dump(mode="json", exclude_unset=True)
    assert dumped == {"amount": 1.5}
    assert '"amount":7,' in Price(amount=Decimal(7)).model_dump_json()
    assert Price.model_json_schema()["properties"]["amount"]["type"] == "number"


def test_decimals_that_no_model_knows_are_numbers_too() -> None:
    assert to_json({"a": [Decimal("1.10"), {"b": Decimal(2)}], "c": "d"}) == (
        '{"a":[1.10,{"b":2}],"c":"d"}'
    )
    assert plain(Digits("1.10")) == Decimal("1.10")


def test_digits_are_looked_at_only_where_a_float_loses_some() -> None:
    assert exact_tree(b'{"a": [1.5, 2, "1.10"]}') is None
    found = exact_tree(b"[1.10, 1.5]")
    assert [type(number) for number in found] == [Digits, float]
    assert found[0].text == "1.10"
