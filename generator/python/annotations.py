"""Types as annotation text, together with the imports that make the text true."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias, assert_never

from ..api.model import Alias, Definition, Model
from ..api.types import (
    Array,
    Choice,
    Implied,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
)
from . import layout
from .constraints import constraints
from .layout import Expr, call, dict_of, keyword, subscript
from .literals import literal

Group: TypeAlias = Literal["standard", "third_party", "local", "checking"]
BUILTINS = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "object", "str", "tuple", "type"}
)

_SCALARS: dict[Kind, tuple[str, str]] = {
    Kind.ANY: ("Any", "typing"),
    Kind.NULL: ("None", ""),
    Kind.BOOLEAN: ("bool", ""),
    Kind.INTEGER: ("int", ""),
    Kind.INT64: ("Int64", "_runtime"),
    Kind.NUMBER: ("Number", "_runtime"),
    Kind.STRING: ("str", ""),
    Kind.DATE_TIME: ("DateTime", "_runtime"),
    Kind.DATE: ("Date", "_runtime"),
    Kind.TIME: ("Time", "_runtime"),
    Kind.UUID: ("Uuid", "_runtime"),
    Kind.BINARY: ("str", ""),
    Kind.NOTHING: ("Nothing", "_runtime"),
}
_STRING = Scalar(Kind.STRING)


@dataclass(slots=True)
class ImportSet:
    """The names that one module imports, by the module that they come from."""

    names: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    checking: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    modules: set[str] = field(default_factory=set[str])

    def add(self, module: str, name: str) -> None:
        """Imports a name when the module is loaded."""
        self.names.setdefault(module, set()).add(name)

    def add_checking(self, module: str, name: str) -> None:
        """Imports a name for type checkers alone."""
        self.checking.setdefault(module, set()).add(name)


@dataclass(frozen=True, slots=True)
class Scope:
    """What annotations of one class or module can see.

    `home` is the dotted module, below the API's package, that the text is written to; `locate`
    gives the name and module of a definition; `models` are the names of all of them; `hidden`
    are builtins that a member hides; with
    `files` a caller gives files where the document says binary.
    """

    home: str
    locate: Callable[[str], tuple[str, str]]
    definitions: dict[str, Definition]
    imports: ImportSet
    models: frozenset[str] = frozenset()
    hidden: frozenset[str] = frozenset()
    files: bool = False

    def builtin(self, name: str) -> str:
        """The name of a builtin, qualified where a member hides it."""
        if name in self.hidden:
            self.imports.modules.add("builtins")
            return f"builtins.{name}"
        return name

    def runtime(self, name: str) -> str:
        """A name of the runtime, imported; under another name where a model is called so."""
        if name in self.models:
            self.imports.add("_runtime", f"{name} as Runtime{name}")
            return f"Runtime{name}"
        self.imports.add("_runtime", name)
        return name

    def definition(self, pointer: str) -> str:
        """The name of a definition, imported from the module it is in."""
        name, module = self.locate(pointer)
        if module != self.home:
            self.imports.add(module, name)
        return name

    def scalar(self, kind: Kind) -> str:
        """The name of a scalar type, imported."""
        name, module = _SCALARS[kind]
        if module == "_runtime":
            return self.runtime(name)
        if module:
            self.imports.add(module, name)
        return self.builtin(name) if name in BUILTINS else name


def annotate(type_: Type, scope: Scope, *, limits: bool = True) -> Expr:
    """The annotation of a value that is read; without `limits`, what type checkers see of it."""
    match type_:
        case Scalar(kind=kind, limits=bounds):
            return _limited(scope.scalar(kind), bounds, scope, limits)
        case Choice():
            return _choice(type_, scope)
        case Array():
            return _array(type_, scope, limits)
        case Tuple():
            return _tuple(type_, scope, limits)
        case Map():
            return _map(type_, scope, limits)
        case Implied(type=inner):
            return _implied(annotate(inner, scope, limits=limits), scope, limits)
        case Union():
            return _union(type_, scope, limits)
        case ModelRef(pointer=pointer):
            known = scope.definitions.get(pointer)
            implied = isinstance(known, Model) and known.implied
            return _implied(scope.definition(pointer), scope, limits and implied)
        case _:
            assert_never(type_)


def argument(type_: Type, scope: Scope, seen: frozenset[str] = frozenset()) -> Expr:
    """The annotation of a value that a caller gives: models also as plain dicts with wire names."""
    match type_:
        case Scalar(kind=Kind.INT64):
            return scope.builtin("int")
        case Scalar(kind=Kind.NUMBER):
            return scope.builtin("float")
        case Scalar(kind=Kind.BINARY) if scope.files:
            return scope.runtime("File")
        case Scalar(kind=Kind.NOTHING):
            return _any(scope)
        case Scalar() | Choice():
            return annotate(type_, scope, limits=False)
        case Implied(type=inner):
            return argument(inner, scope, seen)
        case Array(items=items):
            return subscript(_abstract("Sequence", scope), argument(items, scope, seen))
        case Tuple():
            return subscript(_abstract("Sequence", scope), _any(scope))
        case Map(values=values):
            return subscript(
                _abstract("Mapping", scope),
                scope.builtin("str"),
                argument(values, scope, seen),
            )
        case Union(members=members):
            return _alternatives([argument(member, scope, seen) for member in members])
        case ModelRef(pointer=pointer):
            return _argument_definition(pointer, scope, seen)
        case _:
            assert_never(type_)


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
    return layout.union(scope.definition(pointer), plain)


def _abstract(name: str, scope: Scope) -> str:
    scope.imports.add("collections.abc", name)
    return name


def _any(scope: Scope) -> str:
    return scope.scalar(Kind.ANY)


def _distinct(texts: Sequence[Expr]) -> list[Expr]:
    """The members of a union, those of unions among them too, each once."""
    flat: dict[Expr, None] = {}
    for text in texts:
        flat.update(
            dict.fromkeys(text.members if isinstance(text, layout.Or) else (text,))
        )
    return list(flat)


def _choice(choice: Choice, scope: Scope) -> Expr:
    scope.imports.add("typing", "Literal")
    listed = subscript("Literal", *(literal(value) for value in choice.values))
    if choice.closed:
        return listed
    kinds = dict.fromkeys(type(value).__name__ for value in choice.values)
    return layout.union(listed, *map(scope.builtin, kinds))


def _limited(text: Expr, limits: Limits, scope: Scope, wanted: bool) -> Expr:
    return _annotated(text, constraints(limits, scope.runtime) if wanted else [], scope)


def _annotated(text: Expr, metadata: Sequence[Expr], scope: Scope) -> Expr:
    """A type with metadata, if there is any."""
    if not metadata:
        return text
    scope.imports.add("typing", "Annotated")
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
    return _annotated(text, metadata, scope)


def _tuple(type_: Tuple, scope: Scope, limits: bool) -> Expr:
    items = [annotate(item, scope, limits=limits) for item in type_.prefix]
    if type_.rest is not None:
        rest = annotate(type_.rest, scope, limits=limits)
        items.append(subscript(f"*{scope.builtin('tuple')}", rest, "..."))
    text = subscript(scope.builtin("tuple"), *items)
    if not limits:
        return text
    if type_.is_whole and type_.rest is None:
        bounds = replace(type_.limits, min_length=None, max_length=None)
        return _limited(text, bounds, scope, limits)
    if not type_.is_whole:
        text = subscript(scope.runtime("Prefix"), text)
    return _limited(text, type_.limits, scope, limits)


def _map(type_: Map, scope: Scope, limits: bool) -> Expr:
    names = annotate(type_.names or _STRING, scope, limits=limits)
    inner = annotate(type_.values, scope, limits=limits)
    metadata = constraints(type_.limits, scope.runtime) if limits else []
    if limits and type_.pattern is not None:
        metadata.insert(0, call(scope.runtime("Named"), literal(type_.pattern)))
    return _annotated(subscript(scope.builtin("dict"), names, inner), metadata, scope)


def _union(type_: Union, scope: Scope, limits: bool) -> Expr:
    """A union, those members together whose tag tells which of them a value is."""
    members, tag = type_.members, type_.tag
    tagged: list[Type] = []
    if limits and tag is not None:
        told = {part for _, known in tag.mapping for part in _members(known)}
        tagged = [member for member in members if member in told]
    rest = [member for member in members if member not in tagged]
    texts = _distinct([annotate(member, scope, limits=limits) for member in rest])
    if tag is None or not tagged:
        return layout.union(*texts)
    mapping = {literal(value): annotate(known, scope) for value, known in tag.mapping}
    by = call(scope.runtime("Discriminator"), literal(tag.name), dict_of(mapping))
    union = layout.union(*_distinct([annotate(member, scope) for member in tagged]))
    return layout.union(_annotated(union, [by], scope), *texts)


def _members(type_: Type) -> tuple[Type, ...]:
    return type_.members if isinstance(type_, Union) else (type_,)


def _implied(text: Expr, scope: Scope, limits: bool) -> Expr:
    return subscript(scope.runtime("Implied"), text) if limits else text
