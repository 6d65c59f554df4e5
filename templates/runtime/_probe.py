"""What a method of a resource calls, and the types of its arguments by their names on the wire."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from functools import cached_property
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)
from uuid import UUID

from typing_extensions import TypeAliasType

from ._models import Model
from ._not_given import NotGiven
from ._operation import Operation
from ._resource import BaseResource


@dataclass(frozen=True)
class Called:
    """An operation, and what its method says of it.

    `types` are those of the arguments by where they are sent and their names there; the whole body
    is `("body", "")`. `required` are those of them that have no default. It `streams` its
    answer where that is several values.
    """

    operation: Operation[object]
    types: Mapping[tuple[str, str], Any]
    required: frozenset[tuple[str, str]]
    streams: bool = False

    def names(self, where: str) -> list[str]:
        """The documented names in a place."""
        return [name for place, name in self.types if place == where]


class _Caught(Exception):
    """What a method was about to call."""

    def __init__(
        self, name: str, operation: Operation[object], parts: Mapping[str, Any]
    ) -> None:
        self.name = name
        self.operation = operation
        self.parts = parts


class _Caller:
    """Stands in for a resource: whatever its method comes down to is caught."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def catch(operation: Operation[object], *_: object, **parts: Any) -> None:
            raise _Caught(name, operation, parts)

        return catch


def probe(method: Callable[..., Any]) -> Called:
    """Finds out what a method of a resource calls, without calling it.

    Raises:
        TypeError: It is no method of a resource, or calls no operation.
    """
    if not _is_resource(getattr(method, "__self__", None)):
        raise TypeError(f"{method!r} is no method of a resource")
    function: Callable[..., Any] = getattr(method, "__func__", method)
    parameters = list(inspect.signature(function).parameters.values())[1:]
    marks = {each.name: object() for each in parameters}
    first = {n: m for n, m in marks.items() if n != "options"}
    caught = _catch(function, first)
    if caught is None:
        raise TypeError(f"{method!r} calls no operation")
    python = {id(mark): name for name, mark in marks.items()}
    hints = get_type_hints(function, include_extras=True)
    places = {
        place: python[id(value)]
        for place, value in _places(caught.parts)
        if id(value) in python
    }
    needed = {p.name for p in parameters if p.default is inspect.Parameter.empty}
    return Called(
        caught.operation,
        {place: as_read(hints[name]) for place, name in places.items()},
        frozenset(place for place, name in places.items() if name in needed),
        caught.name == "_stream",
    )


def _catch(function: Callable[..., Any], given: Mapping[str, object]) -> _Caught | None:
    try:
        made = function(_Caller(), **given)
        if inspect.iscoroutine(made):
            try:
                made.send(None)
            finally:
                made.close()
    except _Caught as caught:
        return caught
    return None


def _places(parts: Mapping[str, Any]) -> Iterable[tuple[tuple[str, str], object]]:
    flat = "extra_body" in parts
    for where in ("path", "query", "header", "cookie"):
        for name, value in parts.get(where, {}).items():
            yield (where, name), value
    if flat:
        for name, value in parts["body"].items():
            yield ("body", name), value
    elif "body" in parts:
        yield ("body", ""), parts["body"]


def methods(resource: object) -> Iterable[Callable[..., Any]]:
    """The methods of a client's resources that call operations, each once."""
    is_resource = _is_resource(resource)
    for name, member in inspect.getmembers_static(type(resource)):
        if isinstance(member, cached_property):
            inner: object = getattr(resource, name)
            if _is_resource(inner):
                yield from methods(inner)
        elif is_resource and inspect.isfunction(member) and not name.startswith("_"):
            yield getattr(resource, name)


def _is_resource(value: object) -> bool:
    return isinstance(value, BaseResource)


_ARRAYS = (list, set, Sequence, Collection, Iterable)
_JSON = (str, int, float, bool, None, NoneType, date, datetime, time, Decimal, UUID)

# Types are made here of what is known when it runs, which type checkers need not follow.
_LIST: Any = list
_DICT: Any = dict
_UNION: Any = Union


def as_read(hint: Any) -> Any:
    """The type of an argument as answers are read: `Any` where it is more than JSON.

    Where a model or a plain dict is taken, the dict has to be one of the model.
    """
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return Annotated[(as_read(arguments[0]), *hint.__metadata__)]
    if origin in (Union, UnionType):
        return _union([each for each in arguments if each is not NotGiven])
    if origin in _ARRAYS:
        return _LIST[as_read(arguments[0])]
    if origin in (dict, Mapping):
        return _DICT[arguments[0], as_read(arguments[1])]
    is_known = hint in _JSON or isinstance(hint, TypeAliasType) or _is_model(hint)
    return hint if is_known or origin is Literal else Any


def _union(members: list[Any]) -> Any:
    read = [as_read(member) for member in members]
    if Any in read:
        return Any
    if any(isinstance(each, TypeAliasType) or _is_model(each) for each in read):
        read = [each for each in read if each != dict[str, Any]]
    return _UNION[tuple(read)]


def _is_model(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Model)
