"""The arguments of an operation's method: their names, order, annotations and defaults."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from ..api.definitions import Definition, Property, Text, takes_null
from ..api.fits import fault
from ..api.media import is_form, is_json
from ..api.model import Api, Body, Operation, Parameter
from ..api.types import (
    ANY,
    Choice,
    Held,
    Implied,
    Kind,
    Scalar,
    Type,
    Union,
    union,
)
from ..data import data
from .names import all_differ, digest, kept_names, safe, settle, snake, spelled
from .reserved import ARGUMENTS, WAIT

_WITHOUT_LITERALS = frozenset(
    {Kind.BINARY, Kind.DATE, Kind.DATE_TIME, Kind.TIME, Kind.UUID}
)

Where: TypeAlias = Literal["path", "query", "querystring", "header", "cookie", "body"]


@data
class Argument:
    """One argument of a method and the thing on the wire that it stands for.

    `default` is None where the argument must be given, `NOT_GIVEN` or a constant elsewhere; one
    that `is_made` is made by the runtime when it is not given.
    """

    python: str
    wire: str
    where: Where
    type: Type
    required: bool
    positional: bool
    text: Text
    default: object = None
    constant: bool = False
    is_made: bool = False


@data
class Arguments:
    """The arguments of one operation.

    `flattened` tells that the body's members are arguments of their own; `body` is the type of the
    one `body` argument otherwise. `selector` tells that the caller chooses the media type.
    """

    items: tuple[Argument, ...]
    flattened: bool
    body: Type | None
    body_required: bool
    body_text: Text
    selector: bool

    @property
    def names(self) -> dict[str, str]:
        """The Python names by place and wire name (`query:limit`)."""
        return {f"{a.where}:{a.wire}": a.python for a in self.items}

    @property
    def positional(self) -> tuple[Argument, ...]:
        """Those that may be given by position: path parameters in the path's order."""
        return tuple(a for a in self.items if a.positional)

    @property
    def keywords(self) -> tuple[Argument, ...]:
        """Those given by name, the required ones first."""
        named = [a for a in self.items if not a.positional]
        required = [a for a in named if a.required]
        return (*required, *(a for a in named if not a.required))


def arguments(
    api: Api, operation: Operation, given: dict[str, str] | None = None
) -> Arguments:
    """Settles the arguments of an operation; those that are `given` keep their name and order."""
    given = given or {}
    supplied = {a.wire for a in api.arguments if a.kind == "path"}
    members = flattened_members(operation.body)
    names = _names(operation, members or (), given)
    path = [p for p in operation.parameters if p.location == "path"]
    path.sort(key=lambda p: operation.path.find(f"{{{p.name}}}"))
    others = (p for p in operation.parameters if p.location != "path")
    key = idempotency_key(operation)
    items = [
        _parameter(p, names[p.location, p.name], supplied, made=p.name == key)
        for p in (*path, *others)
    ]
    items += [_member(p, names["body", p.name]) for p in members or ()]
    if given:
        known = {key: index for index, key in enumerate(given)}
        items.sort(
            key=lambda a: (
                -1
                if a.where == "path"
                else known.get(f"{a.where}:{a.wire}", len(known))
            )
        )
    body = operation.body
    return Arguments(
        tuple(items),
        members is not None,
        None if body is None or members is not None else body_type(body),
        bool(body and body.required),
        body.text if body else Text(),
        bool(body and len(body.contents) > 1),
    )


def flattened_members(body: Body | None) -> tuple[Property, ...] | None:
    """The members that become arguments: those of a required body that is exactly one object."""
    if body is None or not body.required:
        return None
    first = body.contents[0]
    if not (is_json(first.media_type) or is_form(first.media_type)):
        return None
    if any(content.type != first.type for content in body.contents):
        return None
    return first.members


def body_type(body: Body) -> Type:
    """The type of a body that is one argument: whatever one of its media types takes."""
    return union([content.type for content in body.contents]) if body.contents else ANY


def _parameter(
    parameter: Parameter, name: str, supplied: set[str], *, made: bool
) -> Argument:
    by_client = parameter.location == "path" and parameter.name in supplied
    constant = _constant(parameter)
    return Argument(
        name,
        parameter.name,
        parameter.location,
        parameter.type,
        parameter.required and not by_client and not made and constant is None,
        parameter.location == "path" and not by_client,
        parameter.text,
        constant if constant is not None else parameter.default,
        constant is not None,
        made,
    )


def _member(member: Property, name: str) -> Argument:
    constant = _constant(member)
    return Argument(
        name,
        member.name,
        "body",
        member.type,
        member.required and constant is None,
        False,
        member.text,
        member.default if constant is None else constant,
        constant is not None,
    )


def _constant(given: Parameter | Property) -> object:
    """What a required argument is when nobody gives it: its only value, or its default.

    Values of types that have no literals in Python (dates, times) are always given.
    """
    type_ = given.type
    if not given.required:
        return None
    if isinstance(type_, Choice) and type_.closed and len(type_.values) == 1:
        return type_.values[0]
    default = given.default
    if not isinstance(default, str | int | float) or fault(type_, default):
        return None
    return default if _has_literal(type_, default) else None


def _has_literal(type_: Type, value: str | float) -> bool:
    """Whether what Python has for the type takes a value as JSON has it."""
    match type_:
        case Scalar(kind=kind):
            return kind not in _WITHOUT_LITERALS
        case Union(members=members):
            return any(_has_literal(m, value) and not fault(m, value) for m in members)
        case Held(type=inner) | Implied(type=inner):
            return _has_literal(inner, value)
        case _:
            return True


def _names(
    operation: Operation, members: tuple[Property, ...], given: dict[str, str]
) -> dict[tuple[str, str], str]:
    reserved = ARGUMENTS | (WAIT if operation.job else frozenset[str]())
    keys: list[tuple[str, str]] = [
        (p.location, p.name)
        for p in sorted(operation.parameters, key=lambda p: p.location != "path")
    ]
    keys += [("body", m.name) for m in members]
    pinned: dict[tuple[str, str], str] = {
        (p.location, p.name): p.pinned_name for p in operation.parameters
    }
    pinned |= {("body", m.name): m.pinned_name for m in members}
    before: dict[tuple[str, str], str] = {}
    for told, name in given.items():
        where, _, wire = told.partition(":")
        before[where, wire] = name
    kept = kept_names(before, pinned, reserved)
    short = {key: _short(key[1], reserved) for key in keys}
    if not kept and all_differ(short):
        return short
    return settle([(key, _candidates(*key, reserved)) for key in keys], given=kept)


def _short(name: str, reserved: frozenset[str]) -> str:
    return safe(snake(name), reserved)


def _candidates(where: str, name: str, reserved: frozenset[str]) -> Iterator[str]:
    short = _short(name, reserved)
    yield short
    yield f"{where}_{short}"
    last = f"{where}_{snake(spelled(name))}"
    yield last
    if where == "body":
        last = f"{last}_"
        yield last
    yield f"{short}_{digest(last + name)}"


def idempotency_key(operation: Operation) -> str:
    """The header by which the server knows a repetition of what must not be done twice."""
    if operation.method.lower() not in ("post", "patch"):
        return ""
    return next(
        (
            parameter.name
            for parameter in operation.parameters
            if parameter.location == "header"
            and parameter.name.lower().removeprefix("x-") == "idempotency-key"
        ),
        "",
    )


def is_nullable(argument: Argument, definitions: dict[str, Definition]) -> bool:
    """Whether None can be sent as null."""
    return takes_null(argument.type, definitions)
