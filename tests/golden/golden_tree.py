"""All golden packages in one folder, where they import and can be checked like any code."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from generator.python.settings import Settings
from generator.shared import runtime

from .golden_cases import all_cases

PACKAGE = "golden_clients"


def assemble(folder: Path) -> Path:
    """Writes every case's expected files below `folder`/golden_clients, with one runtime.

    A package made from a single document has a runtime of its own; here it names the shared one,
    so that the type checkers read it once.
    """
    root = folder / PACKAGE
    write(folder, {f"{PACKAGE}/__init__.py": "", **runtime(Settings(PACKAGE, "", ""))})
    for case in all_cases():
        files = {
            path.removeprefix("expected/"): text
            for path, text in case.expected().items()
            if path.endswith(".py")
        }
        if files and not case.is_vendor:
            files["_runtime/__init__.py"] = shared_runtime(root)
        write(root / case.name, files)
    return root


def modules(case: str) -> Iterator[ModuleType]:
    """Every module of a case's package, imported."""
    package = importlib.import_module(f"{PACKAGE}.{case}")
    yield package
    for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(found.name)


def shared_runtime(root: Path) -> str:
    """A module that exports what the runtime does."""
    names = _exported((root / "_runtime" / "__init__.py").read_text("utf-8"))
    lines = [f"    {name} as {name}," for name in names]
    return "\n".join(["from ..._runtime import (", *lines, ")", ""])


def _exported(source: str) -> list[str]:
    listed = source.partition("__all__ = [")[2].partition("]")[0]
    return [line.strip(' ",') for line in listed.splitlines() if line.strip()]


def write(folder: Path, files: dict[str, str]) -> None:
    """Writes texts by their paths below a folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
