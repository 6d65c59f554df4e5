"""Scalars become Python values only when they can be written back the same."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter, ValidationError
from runtime._adapters import validate
from runtime._models import Model
from runtime._plain import to_json
from runtime._scalars import (
    Date,
    DateTime,
    DigitString,
    Int64,
    Number,
    Time,
    Uuid,
    write_datetime,
)


def read(type_: Any, text: str) -> Any:
    return validate(type_, f'"{text}"'.encode())


def write(type_: Any, value: Any) -> Any:
    return TypeAdapter(type_).dump_python(value, mode="json")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2019-12-27T18:11:19.117Z", "2019-12-27T18:11:19.117Z"),
        ("2019-12-27T18:11:19Z", "2019-12-27T18:11:19Z"),
        ("2019-12-27T18:11:19.5Z", "2019-12-27T18:11:19.500Z"),
        ("2019-12-27T18:11:19.123456+05:30", "2019-12-27T18:11:19.123456+05:30"),
        ("2019-12-27T18:11:19-08:00", "2019-12-27T18:11:19-08:00"),
        ("2019-12-27t18:11:19z", "2019-12-27T18:11:19Z"),
        ("2019-12-27T18:11:19", "2019-12-27T18:11:19"),
    ],
)
def test_a_date_time_is_read_and_written_by_rfc_3339(text: str, written: str) -> None:
    value = read(DateTime, text)
    assert isinstance(value, datetime)
    assert write(DateTime, value) == written


@pytest.mark.parametrize(
    "text",
    [
        "2019-12-31T23:59:60Z",
        "2019-12-27T18:11:19.1234567Z",
        "2019-12-27T24:00:00Z",
        "2019-02-30T00:00:00Z",
        "2019-12-27T18:11:19-00:00",
        "2019-12-27 18:11:19Z",
        "2019-12-27T18:11Z",
        "2019-12-27",
        "20191227T181119Z",
        "2019-W52-5T18:11:19Z",
        "2019-12-27T18:11:19+24:00",
        "2019-12-27T18:11:19Z ",
        "1577470279",
        "0000-01-01T00:00:00Z",
        "٢٠١٩-12-27T18:11:19Z",
        "",
        "soon",
    ],
)
def test_text_that_a_datetime_cannot_hold_exactly_stays_text(text: str) -> None:
    assert read(DateTime, text) == text
    assert write(DateTime, text) == text


@pytest.mark.parametrize("wrong", [b"1577470279", b"1.5", b"true", b"null", b"[]"])
@pytest.mark.parametrize("type_", [DateTime, Date, Time, Uuid])
def test_json_that_is_no_string_is_refused(type_: Any, wrong: bytes) -> None:
    with pytest.raises(ValidationError):
        validate(type_, wrong)


@given(st.datetimes(timezones=st.just(UTC) | st.none()))
def test_every_datetime_survives_the_wire(value: datetime) -> None:
    assert read(DateTime, write_datetime(value)) == value


def test_offsets_with_seconds_are_written_in_utc() -> None:
    local = datetime(1890, 1, 1, tzinfo=ZoneInfo("Europe/Amsterdam"))
    assert write_datetime(local).endswith("Z")
    assert read(DateTime, write_datetime(local)) == local


def test_dates_times_and_uuids_are_read_and_written() -> None:
    assert read(Date, "2019-12-27") == date(2019, 12, 27)
    assert read(Date, "2019-12-27T00:00:00Z") == "2019-12-27T00:00:00Z"
    assert read(Date, "2019-02-30") == "2019-02-30"
    assert read(Time, "18:11:19.5+01:00") == time(
        18, 11, 19, 500000, timezone(timedelta(hours=1))
    )
    assert write(Time, read(Time, "18:11:19.5Z")) == "18:11:19.500Z"
    assert read(Time, "18:11") == "18:11"
    text = "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"
    assert read(Uuid, text) == UUID(text)
    assert write(Uuid, UUID(text)) == text.lower()
    assert read(Uuid, text.replace("-", "")) == text.replace("-", "")
    assert read(Uuid, "{" + text + "}") == "{" + text + "}"


class Event(Model):
    at: DateTime
    day: Date | None = None


def test_callers_may_give_python_values_or_text() -> None:
    now = datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert Event(at=now).at is now
    assert Event.model_validate({"at": "2020-01-02T03:04:05Z"}).at == now
    assert Event(at=now, day=now.date()).model_dump(
        mode="json", exclude_unset=True
    ) == {
        "at": "2020-01-02T03:04:05Z",
        "day": "2020-01-02",
    }


def test_callers_may_not_give_a_datetime_for_a_date_or_the_reverse() -> None:
    now = datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)
    with pytest.raises(ValidationError):
        Event(at=now, day=now)
    with pytest.raises(ValidationError):
        Event.model_validate({"at": now.date()})
    with pytest.raises(ValidationError):
        Event.model_validate({"at": 1577934245})


def test_the_json_schema_names_the_format() -> None:
    schema = Event.model_json_schema()
    assert schema["properties"]["at"]["format"] == "date-time"
    assert TypeAdapter(Int64).json_schema() == {"type": "integer", "format": "int64"}


@pytest.mark.parametrize(
    "text", ["1", "-0.5", "1e3", "12345678901234567890123", "9007199254740993"]
)
def test_a_number_keeps_integers_exactly(text: str) -> None:
    value = validate(Number, text.encode())
    assert value == (float(text) if set(text) & set(".e") else int(text))
    assert write(Number, value) == value


@pytest.mark.parametrize("wrong", [b"true", b'"1"', b"null", b"NaN", b"Infinity"])
def test_a_number_is_neither_a_boolean_nor_text(wrong: bytes) -> None:
    with pytest.raises(ValidationError):
        validate(Number, wrong)


def test_a_number_may_have_bounds() -> None:
    bounded = Annotated[Number, Field(ge=0, multiple_of=0.5)]
    assert validate(bounded, b"1.5") == 1.5
    with pytest.raises(ValidationError):
        validate(bounded, b"-1")


def test_a_64_bit_integer_may_be_text_and_is_written_as_it_came() -> None:
    number = validate(Int64, b"9007199254740993")
    text = validate(Int64, b'"9007199254740993"')
    assert number == text == 9007199254740993
    assert isinstance(text, DigitString)
    assert write(Int64, number) == 9007199254740993
    assert write(Int64, text) == "9007199254740993"


@pytest.mark.parametrize("wrong", [b'"1.5"', b'"007"', b'"-0"', b'""', b"true", b"1.5"])
def test_a_64_bit_integer_is_no_other_text(wrong: bytes) -> None:
    with pytest.raises(ValidationError):
        validate(Int64, wrong)


def test_callers_give_integers_for_64_bit_ones() -> None:
    class Counted(Model):
        count: Int64

    assert Counted(count=5).count == 5
    assert Counted(count=DigitString(5)).model_dump(mode="json") == {"count": "5"}


@pytest.mark.parametrize("type_", [int, Number, Int64, Any])
@pytest.mark.parametrize("digits", ["9007199254740993", "-18446744073709551617"])
def test_whole_numbers_are_exact_whatever_their_length(type_: Any, digits: str) -> None:
    value = validate(type_, digits.encode())
    assert value == int(digits)
    assert to_json(value) == digits
