"""Dataclasses with slots, made in a fraction of the time that `dataclasses` takes.

`dataclasses` compiles six methods for each class, whether a run uses it or not. Here a method is
made when it is first called, of code that is compiled once for all classes of as many members; and an
instance that is frozen is filled in a third of the time, since it is frozen when all its members are
there, not before.
(The packages that are generated have the like in `templates/runtime/_data.py`.)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field
from functools import cache
from types import CodeType, FunctionType, MethodType
from typing import Any, Final, TypeAlias, TypeVar, cast, dataclass_transform

T = TypeVar("T")

Members: TypeAlias = Mapping[str, Field[Any]]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def data(cls: type[T]) -> type[T]:
    """Makes a class what `dataclass(frozen=True, slots=True)` makes it.

    `fields`, `replace`, `asdict` and patterns work alike. Members are told by their annotations.
    No class is derived from one that this made.
    """
    body, told = _slotted(cls)
    frozen: dict[str, Any] = {
        **_SHARED,
        **body,
        **told,
        "__init__": _Compiled(
            lambda owner: _init(owner, type(cls.__name__, cls.__bases__, body))
        ),
        "__eq__": _Compiled(_eq),
        "__hash__": _Compiled(_hash),
    }
    return cast("type[T]", type(cls.__name__, cls.__bases__, frozen))


@dataclass_transform(eq_default=False, field_specifiers=(field,))
def record(cls: type[T]) -> type[T]:
    """Makes a class what `dataclass(slots=True, eq=False)` makes it: what is in an instance may change."""
    body, told = _slotted(cls)
    open_: dict[str, Any] = {
        "__repr__": _repr,
        **body,
        **told,
        "__init__": _Compiled(_init),
    }
    return cast("type[T]", type(cls.__name__, cls.__bases__, open_))


def _slotted(cls: type) -> tuple[dict[str, Any], dict[str, Any]]:
    """The body of a class, with slots for its members, and what tells others of them."""
    body: dict[str, Any] = {**cls.__dict__, "__qualname__": cls.__qualname__}
    for name in ("__dict__", "__weakref__"):
        body.pop(name, None)
    names: Mapping[str, object] = body.get("__annotations__", {})
    members = {name: _member(body.pop(name, MISSING)) for name in names}
    body["__slots__"] = tuple(members)
    told = {
        "__members__": members,
        "__match_args__": tuple(n for n, member in members.items() if member.init),
        "__dataclass_fields__": _Fields(),
    }
    return body, told


def _member(default: Any) -> Field[Any]:
    is_member = isinstance(default, Field)
    return cast("Field[Any]", default if is_member else field(default=default))


class _Compiled:
    """A method, compiled when it is first called: a run uses some of the classes."""

    def __init__(self, compiled: Callable[[Any], Callable[..., Any]]) -> None:
        self._compiled = compiled

    def __set_name__(self, owner: Any, name: str) -> None:
        self._owner, self._name = owner, name

    def __get__(self, instance: object, owner: type) -> Any:
        made = self._compiled(self._owner)
        setattr(self._owner, self._name, made)
        return made if instance is None else MethodType(made, instance)


def _init(cls: Any, opened: type | None = None) -> Callable[..., Any]:
    """`__init__` in the words of `dataclasses`, but for how an instance that is frozen is filled.

    Meanwhile it is of the class `opened`, which has the same slots and does not refuse assignments.
    """
    members: Members = cls.__members__
    factories = [member.default_factory for member in members.values()]
    scope: dict[str, Any] = {
        "_set_class": object.__dict__["__class__"].__set__,
        "_opened": opened,
        "_frozen": cls,
        "_MISSING": MISSING,
        "_factories": factories,
    }
    made = tuple(factory is not MISSING for factory in factories)
    code = _init_code(made, is_frozen=bool(opened and members))
    given = zip(members.values(), made, strict=True)
    defaults = (
        m.default for m, is_made in given if is_made or m.default is not MISSING
    )
    return _function(cls, code, members, scope, tuple(defaults))


def _eq(cls: Any) -> Callable[..., Any]:
    members: Members = cls.__members__
    told = [n for n, member in members.items() if member.compare]
    return _function(cls, _eq_code(len(told)), told)


def _hash(cls: Any) -> Callable[..., Any]:
    members: Members = cls.__members__
    told = [n for n, m in members.items() if (m.compare if m.hash is None else m.hash)]
    return _function(cls, _hash_code(len(told)), told)


@cache
def _init_code(made: tuple[bool, ...], *, is_frozen: bool) -> CodeType:
    """The code of `__init__`; of each member it is told whether a factory makes what is not given."""
    lines = ["_set_class(self, _opened)"] if is_frozen else ["pass"]
    names = _unnamed(len(made))
    for number, name in enumerate(names):
        default = f"_factories[{number}]() if {name} is _MISSING else "
        lines.append(f"self.{name} = {default if made[number] else ''}{name}")
    lines += ["self.__class__ = _frozen"] if is_frozen else []
    return _code(f"__init__({', '.join(['self', *names])})", lines)


@cache
def _eq_code(count: int) -> CodeType:
    alike = f"{_values('self', count)} == {_values('other', count)}"
    line = "if self.__class__ is not other.__class__: return NotImplemented"
    return _code("__eq__(self, other)", [line, f"return {alike}"])


@cache
def _hash_code(count: int) -> CodeType:
    return _code("__hash__(self)", [f"return hash({_values('self', count)})"])


def _unnamed(count: int) -> list[str]:
    """What stands for the names of members in the code that classes share."""
    return [f"_{number}" for number in range(count)]


def _values(instance: str, count: int) -> str:
    """The tuple of some members of an instance."""
    return f"({''.join(f'{instance}.{name}, ' for name in _unnamed(count))})"


def _code(head: str, lines: Iterable[str]) -> CodeType:
    scope: dict[str, Any] = {}
    # Its words are those of this module.
    exec("\n  ".join([f"def {head}:", *lines]), scope)  # noqa: S102
    code: CodeType = scope[head.partition("(")[0]].__code__
    return code


def _function(
    cls: type,
    code: CodeType,
    members: Iterable[str],
    scope: dict[str, Any] | None = None,
    defaults: tuple[Any, ...] = (),
) -> Callable[..., Any]:
    """A method of a class, of the code that it shares with others of as many members.

    To compile it with other names takes five times as long as to give them to what is compiled.
    """
    listed = [*members]
    named = dict(zip(_unnamed(len(listed)), listed, strict=True))
    own = code.replace(
        co_names=tuple(named.get(name, name) for name in code.co_names),
        co_varnames=tuple(named.get(name, name) for name in code.co_varnames),
    )
    made = FunctionType(own, scope or {}, argdefs=defaults)
    made.__qualname__ = f"{cls.__qualname__}.{code.co_name}"
    return made


class _Fields:
    """`__dataclass_fields__`, made when something asks for it."""

    def __set_name__(self, owner: Any, name: str) -> None:
        self._owner = owner

    def __get__(self, instance: object, owner: type) -> Members:
        # Of the class nothing is used but what it says of its members. Where it has no docstring,
        # the standard library makes one of its signature, which costs more than all the rest.
        body = {
            **self._owner.__members__,
            "__annotations__": owner.__annotations__,
            "__doc__": owner.__doc__ or owner.__name__,
        }
        like: Any = dataclass(init=False, repr=False, eq=False)(type("", (), body))
        found: Members = like.__dataclass_fields__
        self._owner.__dataclass_fields__ = found
        return found


def _repr(self: Any) -> str:
    members: Members = self.__members__
    shown = (f"{n}={getattr(self, n)!r}" for n, m in members.items() if m.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"


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
