"""A value of any type that generated signatures have."""

from __future__ import annotations

import datetime
import types
import typing
import uuid
from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

import pydantic

_PLAIN: dict[object, Any] = {
    str: "a",
    int: 1,
    float: 1.5,
    bool: True,
    bytes: b"a",
    object: "a",
    Any: "a",
    Decimal: Decimal(1),
    datetime.date: datetime.date(2026, 1, 1),
    datetime.datetime: datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC),
    datetime.time: datetime.time(1, tzinfo=datetime.UTC),
    datetime.timedelta: datetime.timedelta(1),
    uuid.UUID: uuid.UUID(int=1),
    type(None): None,
    None: None,
}


def sample(hint: Any) -> Any:
    """A value of the type, as small as there is one."""
    try:
        if hint in _PLAIN:
            return _PLAIN[hint]
    except TypeError:
        pass
    if isinstance(
        hint, typing.TypeAliasType if hasattr(typing, "TypeAliasType") else ()
    ):
        return sample(hint.__value__)
    if hasattr(hint, "__value__"):
        return sample(hint.__value__)
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return sample(inner[0])
    if origin is typing.Literal:
        return inner[0]
    if origin in (typing.Union, types.UnionType):
        return sample(inner[0])
    if origin is tuple:
        return tuple(sample(one) for one in inner if one is not ...)
    if origin in (list, Sequence, Iterable, AsyncIterable):
        return [sample(inner[0])]
    if origin in (dict, Mapping):
        return {}
    if isinstance(hint, type) and issubclass(hint, pydantic.BaseModel):
        return hint.model_construct()
    raise TypeError(f"no sample of {hint!r}")
