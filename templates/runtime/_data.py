"""Frozen dataclasses with slots, made in a fraction of the time that `dataclasses` takes for one.

`dataclasses` compiles six methods for each class, which was half of what importing a client took.
Here all classes share them but `__init__`, which is compiled when the first instance is made.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from inspect import get_annotations
from operator import attrgetter
from types import MethodType
from typing import Any, Final, TypeAlias, TypeVar, cast, dataclass_transform

T = TypeVar("T")

Members: TypeAlias = Mapping[str, Field[Any]]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def data(*, eq: bool = True, kw_only: bool = False) -> Callable[[type[T]], type[T]]:
    """Makes classes what `dataclass(frozen=True, slots=True)` makes them.

    `fields`, `replace`, `asdict` and patterns work alike. Members are told by their annotations,
    which have to be text (`from __future__ import annotations`).

    Args:
        eq: Whether instances with equal members are equal; else each is equal to itself alone.
        kw_only: Whether all members are given by name.
    """
    shared = _SHARED | _EQUALITY if eq else _SHARED

    def make(cls: Any) -> Any:
        body: dict[str, Any] = {**cls.__dict__}
        for name in ("__dict__", "__weakref__"):
            body.pop(name, None)
        annotations: Mapping[str, str] = body.get("__annotations__", {})
        own = {
            name: _member(body.pop(name, MISSING), kw_only=kw_only)
            for name, text in annotations.items()
            if not text.startswith("ClassVar")
        }
        inherited: Members = getattr(cls, "__members__", {})
        members = {**inherited, **own}
        compared = [name for name, member in members.items() if member.compare]
        body |= {
            "__slots__": tuple(own),
            "__members__": members,
            "__match_args__": tuple(n for n, m in members.items() if not m.kw_only),
            "__dataclass_fields__": _Fields(),
            "__key__": attrgetter(*compared) if compared else type,
        }
        if "__init__" not in body:
            body["__init__"] = _Init()
        return type(cls)(cls.__name__, cls.__bases__, {**shared, **body})

    return make


def _member(default: Any, *, kw_only: bool) -> Field[Any]:
    is_member = isinstance(default, Field)
    member = cast("Field[Any]", default if is_member else field(default=default))
    member.kw_only = kw_only or member.kw_only is True
    return member


class _Init:
    """`__init__`, compiled when the first instance is made: most classes of a package have none."""

    def __set_name__(self, owner: Any, name: str) -> None:
        self._owner = owner

    def __get__(self, instance: object, owner: type) -> Any:
        made = self._owner.__init__ = _init(self._owner.__members__, self._owner)
        return made if instance is None else MethodType(made, instance)


def _init(members: Members, cls: type) -> Callable[..., None]:
    """`__init__`, in the words of `dataclasses`, so that a call is as fast and as strict."""
    scope: dict[str, Any] = {"_set": object.__setattr__, "_MISSING": MISSING}
    positional = ["self"]
    by_name: list[str] = []
    lines: list[str] = []
    for name, member in members.items():
        parameter = value = name
        if member.default_factory is not MISSING:
            scope[f"_make_{name}"] = member.default_factory
            parameter = f"{name}=_MISSING"
            value = f"_make_{name}() if {name} is _MISSING else {name}"
        elif member.default is not MISSING:
            scope[f"_default_{name}"] = member.default
            parameter = f"{name}=_default_{name}"
        (by_name if member.kw_only else positional).append(parameter)
        lines.append(f"  _set(self, {name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        lines.append("  self.__post_init__()")
    signature = ", ".join([*positional, "*", *by_name] if by_name else positional)
    source = "\n".join([f"def __init__({signature}):", *(lines or ["  pass"])])
    # Its words are the names of members of this package.
    exec(source, scope)  # noqa: S102
    init: Callable[..., None] = scope["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


class _Fields:
    """`__dataclass_fields__`, made when something asks for it."""

    def __set_name__(self, owner: Any, name: str) -> None:
        self._owner = owner

    def __get__(self, instance: object, owner: type) -> Members:
        members: Members = self._owner.__members__
        texts: dict[str, str] = {}
        for base in reversed(self._owner.__mro__):
            own = get_annotations(base)
            texts |= {name: text for name, text in own.items() if name in members}
        like = type(owner.__name__, (), {**members, "__annotations__": texts})
        # Of the class nothing is used but what it says of its members.
        made: Any = dataclass(like, init=False, repr=False, eq=False)
        found: Members = made.__dataclass_fields__
        self._owner.__dataclass_fields__ = found
        return found


def _repr(self: Any) -> str:
    members: Members = self.__members__
    shown = (f"{n}={getattr(self, n)!r}" for n, m in members.items() if m.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _eq(self: Any, other: Any) -> Any:
    if type(self) is not type(other):
        return NotImplemented
    return bool(self.__key__(self) == other.__key__(other))


def _hash(self: Any) -> int:
    return hash(self.__key__(self))


def _frozen(_self: object, name: str, *_value: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _get_state(self: Any) -> list[object]:
    return [getattr(self, name) for name in self.__members__]


def _set_state(self: Any, state: list[object]) -> None:
    for name, value in zip(self.__members__, state, strict=True):
        object.__setattr__(self, name, value)


_SHARED: Final[dict[str, Any]] = {
    "__repr__": _repr,
    "__setattr__": _frozen,
    "__delattr__": _frozen,
    "__getstate__": _get_state,
    "__setstate__": _set_state,
}
_EQUALITY: Final[dict[str, Any]] = {"__eq__": _eq, "__hash__": _hash}
