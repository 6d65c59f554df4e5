"""What the annotations of a class or module can see, and the imports that they need."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import field

from ..api.definitions import Definition
from ..api.types import Kind
from ..data import data, record

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
    Kind.DECIMAL: ("DecimalNumber", "_runtime"),
    Kind.STRING: ("str", ""),
    Kind.DATE_TIME: ("DateTime", "_runtime"),
    Kind.DATE: ("Date", "_runtime"),
    Kind.TIME: ("Time", "_runtime"),
    Kind.UUID: ("Uuid", "_runtime"),
    Kind.BINARY: ("str", ""),
    Kind.NOTHING: ("Nothing", "_runtime"),
}


@record
class ImportSet:
    """The names that one module imports, by the module that they come from."""

    names: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    checking: defaultdict[str, set[str]] = field(
        default_factory=lambda: defaultdict(set)
    )
    modules: set[str] = field(default_factory=set[str])

    def add(self, module: str, name: str) -> None:
        """Imports a name when the module is loaded."""
        self.names[module].add(name)

    def add_checking(self, module: str, name: str) -> None:
        """Imports a name for type checkers alone."""
        self.checking[module].add(name)


@data
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
