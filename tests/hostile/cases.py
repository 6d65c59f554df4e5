"""What a hostile case is: what lies in a folder, how the program is called, and what must come of it."""

from __future__ import annotations

import copy
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

Tree: TypeAlias = dict[str, Any]
Content: TypeAlias = str | bytes | Tree | list[Any]
Prepare: TypeAlias = Callable[[Path], None]

WRITTEN = frozenset({0, 1})
REFUSED = frozenset({2})
EITHER = WRITTEN | REFUSED


@dataclass(frozen=True)
class Case:
    """One document, or a folder of files, that means harm.

    `files` lie below the run's folder; `main` is the one that is named. `exits` are the exit codes
    that are right, `says` are texts that the program's messages must hold, `problems` the codes; `lacks`
    are texts that neither the messages nor the package may hold.
    `operations` are calls that must be there and work, whatever else is wrong. `faults` are
    beginnings of what the checks of the package find and the case knows better about.
    """

    name: str
    content: Content
    main: str = "openapi.json"
    exits: frozenset[int] = EITHER
    problems: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    wire: tuple[str, ...] = ()
    files: Mapping[str, Content] = field(default_factory=dict)
    prepare: Prepare | None = None
    package: str = "made"
    output: str = "out"
    options: tuple[str, ...] = ()
    whole_file: bool = False  # the problem is one of a file as a whole: it has no line
    probe: str = ""
    seconds: int = 60
    memory: int = 2 << 30

    def lay(self, folder: Path) -> None:
        """Writes everything of the case below a folder."""
        for name, content in {self.main: self.content, **self.files}.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(as_bytes(content))
        if self.prepare is not None:
            self.prepare(folder)

    def arguments(self) -> list[str]:
        """What is given to `apiwright`."""
        return [
            *("generate", self.main, "--package", self.package),
            *("--output", self.output, "--report", "report.json", *self.options),
        ]


def as_bytes(content: Content) -> bytes:
    """What a file of a case holds; a tree becomes JSON."""
    if isinstance(content, bytes):
        return content
    if isinstance(content, str):
        return content.encode("utf-8", "surrogatepass")
    return json.dumps(content).encode()


def document(version: str = "3.1.0", **members: Any) -> Tree:
    """A document of these members, with a head and one good operation, `GET /good`."""
    whole: Tree = {
        "openapi": version,
        "info": {"title": "Hostile", "version": "1"},
        "servers": [{"url": "https://api.test"}],
        "paths": {"/good": {"get": good()}},
    }
    paths = {**members.pop("paths", {}), **whole["paths"]}
    return {**whole, **members, "paths": paths}


def good(**members: Any) -> Tree:
    """A good operation."""
    return {"responses": {"200": answer({"type": "string"})}, **members}


def answer(schema: Any) -> Tree:
    """An answer of JSON of a schema."""
    return {"description": "", "content": {"application/json": {"schema": schema}}}


def schemas(**named: Any) -> Tree:
    """A document with these schemas, each of which an operation answers with."""
    return with_schemas(named)


def with_schemas(named: Mapping[str, Any]) -> Tree:
    """The same for names that are no identifiers."""
    answers = {
        f"/use/{number}": {
            "get": good(
                responses={
                    "200": answer({"$ref": f"#/components/schemas/{_step(name)}"})
                }
            )
        }
        for number, name in enumerate(named)
    }
    return document(components={"schemas": dict(named)}, paths=answers)


def _step(name: str) -> str:
    from urllib.parse import quote

    return quote(name.replace("~", "~0").replace("/", "~1"), safe="~")


def changed(tree: Tree, path: tuple[Any, ...], value: Any) -> Tree:
    """A copy of a tree with another value at a path."""
    found = copy.deepcopy(tree)
    node: Any = found
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    return found


def renamed(tree: Tree, path: tuple[Any, ...], name: str) -> Tree:
    """A copy of a tree with another key at the end of a path; the order stays."""
    found = copy.deepcopy(tree)
    node: Any = found
    for step in path[:-1]:
        node = node[step]
    members = [(name if key == path[-1] else key, value) for key, value in node.items()]
    node.clear()
    node.update(members)
    return found


def fifo(name: str) -> Prepare:
    """A pipe in the folder that nobody writes to."""
    return lambda folder: os.mkfifo(folder / name)


def symlink(name: str, target: str) -> Prepare:
    """A link in the folder."""

    def prepare(folder: Path) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target)

    return prepare
