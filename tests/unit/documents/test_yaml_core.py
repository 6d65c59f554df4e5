from __future__ import annotations

import math

import pytest

from generator.documents.pointers import JSON
from generator.documents.yaml_core import plain


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("Null", None),
        ("NULL", None),
        ("true", True),
        ("TRUE", True),
        ("False", False),
        ("0", 0),
        ("+12", 12),
        ("-7", -7),
        ("0o17", 15),
        ("0x1F", 31),
        ("12345678901234567890123", 12345678901234567890123),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("-2.5E-1", -0.25),
        (".inf", math.inf),
        ("-.INF", -math.inf),
        ("+.Inf", math.inf),
    ],
)
def test_a_plain_scalar_is_read_by_the_core_schema(text: str, value: JSON) -> None:
    read = plain(text)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "no", "on", "off", "y", "n", "Yes", "tRUE", "nULL", "None"),
        *("2001-01-01", "2001-12-14t21:59:43.10-05:00", "1:20", "190:20:30"),
        *("1_000", "0b11", "0x", "0o8", "-0x1F", "1.2.3", ".", "-", "+", "1e", "e3"),
        *("02138", "007", "-012", "00", "01.5", "0900e1"),
        *("inf", "nan", "Infinity", "=", "<<", "٣", "- 1", "--1"),
    ],
)
def test_every_other_plain_scalar_is_text(text: str) -> None:
    assert plain(text) == text


def test_not_a_number_is_a_float() -> None:
    assert math.isnan(plain(".nan"))
