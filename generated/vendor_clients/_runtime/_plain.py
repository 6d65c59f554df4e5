# Generated from specs/. Change the overlay, not this file.
"""Python values as what travels: the JSON they stand for, and the text of a single one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import NoReturn, TypeAlias, cast
from uuid import UUID

from pydantic import BaseModel

from ._decimals import Digits, Met
from ._models import fields_of, wire_name
from ._not_given import NOT_GIVEN, NotGiven
from ._scalars import DigitString, write_datetime, write_time

Plain: TypeAlias = "dict[str, Plain] | list[Plain] | str | int | float | Decimal | None"


class _NotJSON(ValueError):
    """JSON has nothing for a value, which stands at these keys, the innermost one first."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.keys: list[str | int] = []

    def __str__(self) -> str:
        place = "".join(f"[{key!r}]" for key in reversed(self.keys))
        return f"{place}: {self.reason}" if place else self.reason


def plain(value: object) -> Plain:
    """A value as JSON; models by their names on the wire, and only the members that were set.

    Date-times become RFC 3339, sets arrays; a decimal is a number of its own digits; `NOT_GIVEN` is
    left out of mappings.

    Raises:
        ValueError: JSON has nothing for a value; the text says where it stands.
    """
    try:
        return _plain(value)
    except RecursionError:
        raise ValueError("it is nested too deeply, or holds itself") from None


def members(value: object) -> dict[str, object] | None:
    """The members of a mapping or model by their names on the wire; None for anything else."""
    if isinstance(value, BaseModel):
        fields = fields_of(type(value))
        given = {
            wire_name(name, field): getattr(value, name)
            for name, field in fields.items()
            if name in value.model_fields_set
        }
        return {**given, **(value.model_extra or {})}
    if isinstance(value, Mapping):
        return {
            to_text(name): member
            for name, member in cast("Mapping[object, object]", value).items()
            if member is not NOT_GIVEN
        }
    return None


def to_json(value: object) -> str:
    """A value as JSON text; see `plain`.

    Raises:
        ValueError: JSON has nothing for a value, such as a float that is not finite.
    """
    tree = plain(value)
    try:
        return _dumps(tree)
    except _HasDecimal:
        return _with_decimals(tree)


class _HasDecimal(Exception):
    """JSON of the standard library has no way to write a decimal as a number."""


def _refuse(_: object) -> NoReturn:
    raise _HasDecimal


_dumps = json.JSONEncoder(
    ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_refuse
).encode


def _with_decimals(tree: Plain) -> str:
    match tree:
        case dict():
            members = (
                f"{_dumps(key)}:{_with_decimals(member)}"
                for key, member in tree.items()
            )
            return f"{{{','.join(members)}}}"
        case list():
            return f"[{','.join(map(_with_decimals, tree))}]"
        case Decimal():
            return str(tree)
        case _:
            return _dumps(tree)


def to_text(value: object) -> str:
    """The text of a value in a URL, a header or a form; of an array or object its JSON.

    Raises:
        ValueError: JSON has nothing for a value.
    """
    if isinstance(value, Decimal) and value.is_finite():
        return format(value, "f")
    simple = plain(value)
    return simple if isinstance(simple, str) else to_json(simple)


def _plain(value: object) -> Plain:
    match value:
        case None | str() | int() | float() | Enum():
            return _plain_scalar(value)
        case BaseModel():
            return _plain_model(value)
        case Mapping():
            return _plain_members(cast("Mapping[object, object]", value))
        case bytes() | bytearray():
            raise _NotJSON("bytes are no JSON; send them as text, such as base64")
        case Iterable():
            return _plain_items(cast("Iterable[object]", value))
        case _:
            return _plain_scalar(value)


def _plain_scalar(value: object) -> Plain:
    match value:
        case NotGiven():
            raise _NotJSON("NOT_GIVEN can be left out of an object, but not of this")
        case Enum():
            return _plain(value.value)
        case DigitString():
            return str(int(value))
        case Digits():
            return Decimal(value.text)
        case None | str() | int() | float():
            return value
        case datetime():
            return write_datetime(value)
        case date():
            return value.isoformat()
        case time():
            return write_time(value)
        case UUID():
            return str(value)
        case Decimal():
            if not value.is_finite():
                raise _NotJSON(f"{value} is no number in JSON")
            return value
        case _:
            raise _NotJSON(f"a value of type {type(value).__name__} is no JSON")


def _plain_model(model: BaseModel) -> Plain:
    met = Met()
    dumped = model.model_dump(
        mode="json", by_alias=True, exclude_unset=True, warnings=False, context=met
    )
    if met.decimals:
        return _plain(
            model.model_dump(by_alias=True, exclude_unset=True, warnings=False)
        )
    return cast("Plain", dumped)


def _plain_members(members: Mapping[object, object]) -> Plain:
    result: dict[str, Plain] = {}
    for key, value in members.items():
        name = key if type(key) is str else to_text(key)
        if value is NOT_GIVEN:
            continue
        try:
            result[name] = _plain(value)
        except _NotJSON as error:
            error.keys.append(name)
            raise
    return result


def _plain_items(items: Iterable[object]) -> Plain:
    result: list[Plain] = []
    for index, item in enumerate(items):
        try:
            result.append(_plain(item))
        except _NotJSON as error:
            error.keys.append(index)
            raise
    return result
