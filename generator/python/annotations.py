"""Types as annotation text, together with the imports that make the text true."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import assert_never

from ..api.definitions import Alias, Model, is_null
from ..api.types import (
    NO_LIMITS,
    NOTHING,
    Array,
    Choice,
    Held,
    Implied,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
    accepts_null,
)
from . import layout
from .constraints import constraints, rule_text
from .layout import Expr, call, keyword, subscript
from .literals import literal
from .marks import marks, members
from .scope import Scope

_STRING = Scalar(Kind.STRING)


def annotate(type_: Type, scope: Scope, *, limits: bool = True) -> Expr:
    """The annotation of a value that is read; without `limits`, what type checkers see of it."""
    match type_:
        case Scalar(kind=kind, limits=bounds):
            return _scalar(kind, bounds, scope, limits)
        case Choice():
            return _choice(type_, scope)
        case Array():
            return _array(type_, scope, limits)
        case Tuple():
            return _tuple(type_, scope, limits)
        case Map():
            return _map(type_, scope, limits)
        case Implied(type=inner):
            text = annotate(inner, scope, limits=limits)
            return _implied(text, scope) if limits else text
        case Held(type=inner, rule=rule):
            text = annotate(inner, scope, limits=limits)
            held = [rule_text(rule, scope.runtime)] if limits else []
            return annotated(text, held, scope)
        case Union():
            return _union(type_, scope, limits)
        case ModelRef(pointer=pointer):
            return _model(pointer, scope, implied=limits)
        case _:
            assert_never(type_)


def optional(type_: Type, scope: Scope) -> Expr:
    """The annotation of a value that is read and may be missing, which is None."""
    if accepts_null(type_):
        return annotate(type_, scope)
    if type_ == NOTHING:
        return "None"
    return layout.union(*_distinct((_member(type_, scope, True), "None")))


def argument(type_: Type, scope: Scope, seen: frozenset[str] = frozenset()) -> Expr:
    """The annotation of a value that a caller gives: models also as plain dicts with wire names."""
    match type_:
        case Scalar(kind=kind):
            return _scalar_argument(kind, scope)
        case Choice():
            return annotate(type_, scope, limits=False)
        case Implied(type=inner):
            return _implied(argument(inner, scope, seen), scope)
        case Held(type=inner):
            return argument(inner, scope, seen)
        case Array(items=items):
            return subscript(_abstract("Sequence", scope), argument(items, scope, seen))
        case Tuple():
            return subscript(_abstract("Sequence", scope), _any(scope))
        case Map(values=values, pattern=pattern):
            text = subscript(
                _abstract("Mapping", scope),
                scope.builtin("str"),
                argument(values, scope, seen),
            )
            return annotated(text, _named(pattern, scope), scope)
        case Union(members=members):
            return _alternatives([argument(member, scope, seen) for member in members])
        case ModelRef(pointer=pointer):
            return _argument_definition(pointer, scope, seen)
        case _:
            assert_never(type_)


_GIVEN_OTHERWISE = frozenset(
    (Kind.INT64, Kind.NUMBER, Kind.DECIMAL, Kind.BINARY, Kind.NOTHING)
)
"""Kinds of which a caller gives something else than is read, mostly or where a body is a file."""


def _scalar_argument(kind: Kind, scope: Scope) -> Expr:
    if kind not in _GIVEN_OTHERWISE:
        return scope.scalar(kind)
    match kind:
        case Kind.INT64:
            return scope.builtin("int")
        case Kind.NUMBER:
            return scope.builtin("float")
        case Kind.DECIMAL:
            return layout.union(scope.scalar(kind), scope.builtin("float"))
        case Kind.BINARY if scope.files:
            return scope.runtime("File")
        case Kind.NOTHING:
            return _any(scope)
        case _:
            return scope.scalar(kind)


def _alternatives(texts: Sequence[Expr]) -> Expr:
    """A union with each alternative once, the plain dicts that stand for models behind the rest."""
    flat = _distinct(texts)
    plain = [text for text in flat if layout.flat(text).startswith("Mapping[")]
    null = [text for text in flat if text == "None"]
    rest = [text for text in flat if text not in plain and text not in null]
    return layout.union(*rest, *plain, *null)


def _argument_definition(pointer: str, scope: Scope, seen: frozenset[str]) -> Expr:
    definition = scope.definitions[pointer]
    if isinstance(definition, Alias):
        if pointer in seen or isinstance(definition.type, Choice):
            return scope.definition(pointer)
        return argument(definition.type, scope, seen | {pointer})
    plain = subscript(_abstract("Mapping", scope), scope.builtin("str"), _any(scope))
    return layout.union(_model(pointer, scope), plain)


def _abstract(name: str, scope: Scope) -> str:
    scope.imports.add("collections.abc", name)
    return name


def _any(scope: Scope) -> str:
    return scope.scalar(Kind.ANY)


def _distinct(texts: Iterable[Expr]) -> dict[Expr, None]:
    """The members of a union, those of unions among them too, each once."""
    flat: dict[Expr, None] = {}
    for text in texts:
        if isinstance(text, layout.Or):
            flat.update(dict.fromkeys(text.members))
        else:
            flat[text] = None
    return flat


def _choice(choice: Choice, scope: Scope) -> Expr:
    scope.imports.add("typing", "Literal")
    listed = subscript("Literal", *(literal(value) for value in choice.values))
    if choice.closed:
        return listed
    kinds = dict.fromkeys(type(value).__name__ for value in choice.values)
    return layout.union(listed, *map(scope.builtin, kinds))


def _scalar(kind: Kind, limits: Limits, scope: Scope, wanted: bool) -> Expr:
    if not wanted:
        return scope.scalar(kind)
    text = scope.scalar(kind)
    if limits is NO_LIMITS:
        return text
    decimal = kind is Kind.DECIMAL
    metadata = constraints(limits, scope.runtime, decimal=decimal)
    return annotated(text, metadata, scope)


def _limited(text: Expr, limits: Limits, scope: Scope, wanted: bool) -> Expr:
    return annotated(text, constraints(limits, scope.runtime) if wanted else [], scope)


def annotated(text: Expr, metadata: Sequence[Expr], scope: Scope) -> Expr:
    """A type with metadata, if there is any."""
    if not metadata:
        return text
    scope.imports.add("typing", "Annotated")
    if isinstance(text, layout.Group) and text.opening == "Annotated[":
        return subscript("Annotated", *text.items, *metadata)
    return subscript("Annotated", text, *metadata)


def _array(type_: Array, scope: Scope, limits: bool) -> Expr:
    inner = annotate(type_.items, scope, limits=limits)
    text = subscript(scope.builtin("list"), inner)
    metadata = constraints(type_.limits, scope.runtime) if limits else []
    contains = type_.contains
    if limits and contains is not None:
        said: list[Expr] = [annotate(contains.type, scope)]
        if contains.at_least != 1:
            said.append(keyword("at_least", literal(contains.at_least)))
        if contains.at_most is not None:
            said.append(keyword("at_most", literal(contains.at_most)))
        metadata.append(call(scope.runtime("Contains"), *said))
    return annotated(text, metadata, scope)


def _tuple(type_: Tuple, scope: Scope, limits: bool) -> Expr:
    items = [annotate(item, scope, limits=limits) for item in type_.prefix]
    if type_.rest is not None:
        rest = annotate(type_.rest, scope, limits=limits)
        items.append(subscript(f"*{scope.builtin('tuple')}", rest, "..."))
    text = subscript(scope.builtin("tuple"), *items)
    bounds = type_.limits
    if type_.is_whole and type_.rest is None:
        bounds = replace(bounds, min_length=None, max_length=None)
    elif limits:
        text = subscript(scope.runtime("Prefix"), text)
    return _limited(text, bounds, scope, limits)


def _map(type_: Map, scope: Scope, limits: bool) -> Expr:
    names = annotate(type_.names or _STRING, scope, limits=limits)
    inner = annotate(type_.values, scope, limits=limits)
    text = subscript(scope.builtin("dict"), names, inner)
    if not limits:
        return text
    named = _named(type_.pattern, scope)
    return annotated(text, [*named, *constraints(type_.limits, scope.runtime)], scope)


def _named(pattern: str | None, scope: Scope) -> list[Expr]:
    return [] if pattern is None else [call(scope.runtime("Named"), literal(pattern))]


def _union(type_: Union, scope: Scope, limits: bool) -> Expr:
    """A union, those members together whose tag tells which of them a value is."""
    tags = marks(type_.tag) if limits and type_.tag else {}
    if not tags or type_.tag is None:
        return layout.union(*_texts(type_.members, scope, limits))
    holding: dict[Type, list[Type]] = {}
    for told in tags:
        for member in members(told):
            holding.setdefault(member, []).append(told)
    marked: dict[Type, Expr] = {}
    for told in (told for member in type_.members for told in holding.get(member, ())):
        if told not in marked:
            text = _member(told, scope, limits)
            mark = [call(scope.runtime("Tag"), *tags[told])] if len(tags) > 1 else []
            marked[told] = annotated(text, mark, scope)
    untold = [member for member in type_.members if member not in holding]
    rest = _texts(untold, scope, limits)
    if not marked:
        return layout.union(*rest)
    together = layout.union(*_distinct(marked.values()))
    if len(tags) > 1:
        by = call(scope.runtime("Discriminator"), literal(type_.tag.name))
        together = annotated(together, [by], scope)
    return layout.union(together, *rest)


def _texts(members: Iterable[Type], scope: Scope, limits: bool) -> Iterable[Expr]:
    """The members of a union, each once; null stands last, by whatever name it came."""
    texts = _distinct(_member(member, scope, limits) for member in members)
    if "None" in texts:
        del texts["None"]
        texts["None"] = None
    return texts


def _member(member: Type, scope: Scope, limits: bool) -> Expr:
    """One member, null by a name of its own: Python takes no union of null with null."""
    if is_null(member, scope.definitions):
        return "None"
    return annotate(member, scope, limits=limits)


def _implied(text: Expr, scope: Scope) -> Expr:
    return subscript(scope.runtime("Implied"), text)


def _model(pointer: str, scope: Scope, *, implied: bool = True) -> Expr:
    """The name of a definition, and that of a model told to be no more than implied."""
    name = scope.definition(pointer)
    known = scope.definitions.get(pointer)
    is_implied = implied and isinstance(known, Model) and known.implied
    return _implied(name, scope) if is_implied else name
