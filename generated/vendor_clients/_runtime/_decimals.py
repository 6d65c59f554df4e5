# Generated from specs/. Change the overlay, not this file.
"""Decimals that travel as JSON numbers, kept digit by digit."""

from __future__ import annotations

import json
from decimal import Decimal, InvalidOperation
from math import isfinite
from typing import Annotated, Any, TypeAlias

from pydantic import (
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    SerializationInfo,
    ValidationInfo,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import (
    CoreSchema,
    PydanticCustomError,
    core_schema,
)

__all__ = ["Decimal", "DecimalNumber", "Digits", "Met", "exact_tree", "json_number"]

_FURTHEST = 6144
"""The largest power of ten that is taken for a decimal's: IEEE 754 decimal128 has no larger one."""


class Digits(float):
    """A JSON number with a fraction or an exponent that knows the text it came as."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, text: str) -> Digits:
        made = super().__new__(cls, text)
        made.text = text
        return made


class Met:
    """What a reading or writing met, given to pydantic as its context.

    pydantic reads a JSON number with a fraction as a float, and has no way to write a decimal as
    a number. Who gives this is told that a decimal was there, and does it another way.

    Args:
        text: What the one number that is read looks like, where that is known.
    """

    __slots__ = ("decimals", "text")

    def __init__(self, text: str | None = None) -> None:
        self.text = text
        self.decimals = False


def exact_tree(content: bytes) -> Any:
    """JSON whose floats know their `Digits`; None where each is what its float is written as.

    Raises:
        ValueError: It is no JSON that Python reads.
        RecursionError: It is nested too deeply.
    """
    lost = False

    def read(text: str) -> float:
        nonlocal lost
        number = float(text)
        if repr(number) == text or _number(text) is None:
            return number
        lost = True
        return Digits(text)

    tree = json.loads(content, parse_float=read)
    return tree if lost else None


class _Decimal:
    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        number = core_schema.union_schema(
            [
                core_schema.int_schema(strict=True),
                core_schema.float_schema(strict=True),
                core_schema.str_schema(strict=True),
            ],
            mode="left_to_right",
            custom_error_type="number_type",
            custom_error_message="Input should be a valid number",
        )
        return core_schema.json_or_python_schema(
            core_schema.with_info_after_validator_function(self._read, number),
            core_schema.decimal_schema(),
            serialization=core_schema.plain_serializer_function_ser_schema(
                self._write, info_arg=True, when_used="json"
            ),
        )

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "number", "format": "decimal"}

    def _read(self, value: float | str, info: ValidationInfo) -> Decimal:
        if isinstance(value, int):
            return Decimal(value)
        met = info.context
        text = str(value)
        number = None
        if not isinstance(met, Met):  # pydantic writes what no float is as text
            number = _number(text)
        elif isinstance(value, float):
            met.decimals = True
            number = _number(met.text or text)
        if number is None:
            raise PydanticCustomError("number_type", "Input should be a valid number")
        return number

    def _write(self, value: object, info: SerializationInfo) -> object:
        if not isinstance(value, Decimal | Digits):
            return value
        if isinstance(info.context, Met):
            info.context.decimals = True
        return json_number(value) if isinstance(value, Decimal) else value


DecimalNumber: TypeAlias = Annotated[Decimal, _Decimal()]
"""A JSON number whose digits count, however many there are: `1.10` stays what it is."""


def _number(text: str) -> Decimal | None:
    """The decimal that a text is; None where it is infinite, or further away than any is."""
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    near = number.is_finite() and abs(number.adjusted()) <= _FURTHEST
    return number if near else None


def json_number(value: Decimal) -> int | float | str:
    """The number of JSON that is a decimal; its text where neither an int nor a float is."""
    if not value.as_tuple().exponent:
        return int(value)
    number = float(value)
    return number if isfinite(number) and Decimal(repr(number)) == value else str(value)
