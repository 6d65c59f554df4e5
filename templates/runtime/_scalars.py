"""Scalars that JSON has no type for, each read only when it can be written back the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from typing import Annotated, Any, Final, TypeAlias
from uuid import UUID

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from ._data import data

_DATE: Final = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_OFFSET: Final = (
    "[Zz]|[+][0-9]{2}:[0-9]{2}"
    "|-(?:0[1-9]|[1-9][0-9]):[0-9]{2}|-00:(?:0[1-9]|[1-9][0-9])"
)
_TIME: Final = (
    "(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(?:[.][0-9]{1,6})?" f"(?:{_OFFSET})?"
)
_UUID: Final = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"


def write_datetime(value: datetime) -> str:
    """The shortest RFC 3339 text of a date-time: 0, 3 or 6 digits of a second, `Z` for UTC."""
    offset = value.utcoffset()
    if offset and offset.seconds % 60:  # local mean times: RFC 3339 has no seconds here
        value = value.astimezone(UTC)
    return _zulu(value.isoformat(timespec=_precision(value)))


def write_time(value: time) -> str:
    """The shortest RFC 3339 text of a time of day: 0, 3 or 6 digits, `Z` for UTC."""
    return _zulu(value.isoformat(timespec=_precision(value)))


def _precision(value: datetime | time) -> str:
    if not value.microsecond:
        return "seconds"
    return "microseconds" if value.microsecond % 1000 else "milliseconds"


def _zulu(text: str) -> str:
    return text[:-6] + "Z" if text.endswith("+00:00") else text


@data()
class _Format:
    """A `format` of JSON strings: an annotation, so text that breaks it stays text.

    What is of the pattern is read as uppercase letters. Pydantic matches it and calls what reads
    it, so no Python runs for a value that comes from JSON.
    """

    name: str
    type: type[Any]
    pattern: str
    read: Callable[[str], Any]
    write: Callable[[Any], str]

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        spelt = core_schema.str_schema(pattern=f"^(?:{self.pattern})$", to_upper=True)
        read = core_schema.union_schema(
            [
                core_schema.no_info_after_validator_function(self.read, spelt),
                core_schema.str_schema(),
            ],
            mode="left_to_right",
            custom_error_type="string_type",
        )
        return core_schema.json_or_python_schema(
            read,
            core_schema.union_schema(
                [core_schema.no_info_plain_validator_function(self._own), read],
                custom_error_type="scalar_type",
                custom_error_message=f"Input should be a {self.type.__name__} or text",
            ),
            serialization=core_schema.plain_serializer_function_ser_schema(
                self._serialize, when_used="json"
            ),
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "format": self.name}

    def _own(self, value: object) -> object:
        # A datetime is a date to Python, but would be written as one that no date can be read from.
        if not isinstance(value, self.type) or (
            self.type is date and isinstance(value, datetime)
        ):
            raise ValueError
        return value

    def _serialize(self, value: object) -> object:
        return self.write(value) if isinstance(value, self.type) else value


DateTime: TypeAlias = Annotated[
    datetime,
    _Format(
        "date-time",
        datetime,
        f"{_DATE}[Tt]{_TIME}",
        datetime.fromisoformat,
        write_datetime,
    ),
]
"""An RFC 3339 date-time. What a `datetime` cannot hold exactly (a leap second, nanoseconds) or is
no date-time stays the `str` that the server sent."""

Date: TypeAlias = Annotated[
    date, _Format("date", date, _DATE, date.fromisoformat, date.isoformat)
]
"""An RFC 3339 full-date; other text stays a `str`."""

Time: TypeAlias = Annotated[
    time, _Format("time", time, _TIME, time.fromisoformat, write_time)
]
"""An RFC 3339 time of day, with or without an offset; other text stays a `str`."""

Uuid: TypeAlias = Annotated[UUID, _Format("uuid", UUID, _UUID, UUID, str)]
"""A UUID in its canonical form, in either case; other text stays a `str`."""


class _Number:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        # The member that takes a value as it stands is chosen, whatever their order; a number that
        # a vendor does not call an integer mostly has a fraction.
        return core_schema.union_schema(
            [
                core_schema.float_schema(strict=True, allow_inf_nan=False),
                core_schema.int_schema(strict=True),
            ],
            custom_error_type="number_type",
            custom_error_message="Input should be a valid number",
        )


Number: TypeAlias = Annotated[float, _Number()]
"""A JSON number: an integer stays an `int`, exactly; everything else is a `float`."""


class DigitString(int):
    """An integer that travels as a string of digits, as proto3 writes 64-bit integers."""

    __slots__ = ()


_is_integer = re.compile(r"-?(?:0|[1-9]\d{0,99})", re.ASCII).fullmatch


def _read_digits(text: str) -> DigitString:
    if not _is_integer(text) or text == "-0":
        raise ValueError
    return DigitString(text)


def _write_integer(value: object) -> object:
    return str(int(value)) if isinstance(value, DigitString) else value


class _Int64:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        read = core_schema.union_schema(
            [
                core_schema.int_schema(strict=True),
                core_schema.no_info_after_validator_function(
                    _read_digits, core_schema.str_schema(strict=True)
                ),
            ],
            mode="left_to_right",
            custom_error_type="int_type",
        )
        return core_schema.json_or_python_schema(
            read,
            core_schema.union_schema(
                [core_schema.is_instance_schema(DigitString), read],
                mode="left_to_right",
                custom_error_type="int_type",
            ),
            serialization=core_schema.plain_serializer_function_ser_schema(
                _write_integer, when_used="json"
            ),
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "integer", "format": "int64"}


Int64: TypeAlias = Annotated[int, _Int64()]
"""A 64-bit integer. What came as a string of digits is an `int` too, and written as a string."""
