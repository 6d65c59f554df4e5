"""Where a name stands in the generated source, and the lines that declare it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import field
from typing import TypeAlias

from ..data import data

_Node: TypeAlias = ast.stmt | ast.arg


@data
class Written:
    """A piece of the generated package: its full name, its file and lines (from 1), and its head."""

    name: str
    file: str
    first: int
    last: int
    head: tuple[str, ...]

    @property
    def place(self) -> str:
        """The file and the lines, as an editor takes them."""
        lines = f"{self.first}-{self.last}" if self.last > self.first else self.first
        return f"{self.file}:{lines}"


@data
class Source:
    """The files of a package, each parsed when it is first asked for."""

    files: dict[str, str]
    _trees: dict[str, ast.Module] = field(default_factory=dict[str, ast.Module])

    def module(self, dotted: str) -> str:
        """The file of a module below the output folder, given with dots."""
        path = dotted.replace(".", "/")
        return f"{path}.py" if f"{path}.py" in self.files else f"{path}/__init__.py"

    def find(self, name: str, module: str, *names: str) -> Written | None:
        """What `names` lead to in a module: a class or a value, then a member, then an argument."""
        file = self.module(module)
        if file not in self.files:
            return None
        lines = self.files[file].splitlines()
        found: ast.Module | _Node = self._tree(file)
        for wanted in names:
            inside = next((n for n in _inside(found) if _name(n) == wanted), None)
            if inside is None:
                return None
            found = inside
        if isinstance(found, ast.Module):
            return None
        return _written(name, file, found, lines)

    def constant(self, module: str, class_name: str, method: str) -> str | None:
        """The name of the operation's data that a method of a resource calls with."""
        body: Sequence[ast.AST] = [self._tree(self.module(module))]
        for wanted in (class_name, method):
            body = [n for b in body for n in _inside(b) if _name(n) == wanted]
        for node in (n for b in body for n in ast.walk(b)):
            match node:
                case ast.Call(func=ast.Attribute(), args=[ast.Name(id=name), *_]):
                    return name
                case _:
                    pass
        return None

    def _tree(self, file: str) -> ast.Module:
        if file not in self._trees:
            self._trees[file] = ast.parse(self.files[file])
        return self._trees[file]


def _inside(node: ast.AST) -> Iterator[_Node]:
    if isinstance(node, ast.Module | ast.ClassDef):
        yield from node.body
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        yield from (*node.args.args, *node.args.kwonlyargs)


def _name(node: ast.AST) -> str:
    match node:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
            return name
        case ast.AsyncFunctionDef(name=name) | ast.arg(arg=name):
            return name
        case ast.AnnAssign(target=ast.Name(id=name)):
            return name
        case ast.Assign(targets=[ast.Name(id=name)]):
            return name
        case _:
            return ""


_SHOWN = 12
"""How many lines of a declaration are shown."""


def _written(name: str, file: str, node: _Node, lines: list[str]) -> Written:
    last = end = node.end_lineno or node.lineno
    if isinstance(node, ast.ClassDef):
        end = node.lineno
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        end = max(node.lineno, node.body[0].lineno - 1)
    head = lines[node.lineno - 1 : end]
    indent = min(len(line) - len(line.lstrip()) for line in head)
    shown = [line[indent:] for line in head[:_SHOWN]]
    return Written(
        name,
        file,
        node.lineno,
        last,
        (*shown, *(["..."] if len(head) > _SHOWN else [])),
    )
