"""Types as annotation text, together with the imports that make the text true."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias, assert_never

from ..api.model import Alias, Definition
from ..api.types import (
    NO_LIMITS,
    Array,
    Choice,
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
from .layout import Expr, call, keyword, subscript
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
}


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
    """The annotation of a value that is read; constraints are left out without `limits`."""
    match type_:
        case Scalar(kind=kind, limits=bounds):
            return _limited(scope.scalar(kind), bounds, scope, limits)
        case Choice():
            return _choice(type_, scope)
        case Array(items=items, limits=bounds):
            inner = annotate(items, scope, limits=limits)
            return _limited(
                subscript(scope.builtin("list"), inner), bounds, scope, limits
            )
        case Tuple():
            return subscript(scope.builtin("list"), _any(scope))
        case Map(values=values, limits=bounds):
            inner = annotate(values, scope, limits=limits)
            text = subscript(scope.builtin("dict"), scope.builtin("str"), inner)
            return _limited(text, bounds, scope, limits)
        case Union(members=members):
            texts = [annotate(member, scope, limits=limits) for member in members]
            return layout.union(*_distinct(texts))
        case ModelRef(pointer=pointer):
            return scope.definition(pointer)
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
        case Scalar() | Choice():
            return annotate(type_, scope, limits=False)
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
    kinds = dict.fromkeys(type(value) for value in choice.values)
    return layout.union(listed, *(scope.builtin(kind.__name__) for kind in kinds))


def _limited(text: Expr, limits: Limits, scope: Scope, wanted: bool) -> Expr:
    constraints = field_limits(limits) if wanted and limits != NO_LIMITS else []
    if not constraints:
        return text
    scope.imports.add("typing", "Annotated")
    return subscript("Annotated", text, call(scope.runtime("Field"), *constraints))


def field_limits(limits: Limits) -> list[Expr]:
    """Constraints as keyword arguments of `Field`."""
    words = {
        "ge": limits.minimum,
        "le": limits.maximum,
        "gt": limits.exclusive_minimum,
        "lt": limits.exclusive_maximum,
        "multiple_of": limits.multiple_of,
        "min_length": limits.min_length,
        "max_length": limits.max_length,
        "pattern": limits.pattern,
    }
    return [
        keyword(name, literal(value))
        for name, value in words.items()
        if value is not None
    ]
