"""What the golden cases expect is a package: it imports, and type checkers and black accept it."""

from __future__ import annotations

import inspect
import json
import re
import subprocess
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import black
import pytest
from .golden_cases import all_cases
from .golden_tree import PACKAGE, assemble, modules

ROOT = Path(__file__).parents[2]
WRITTEN = [case.name for case in all_cases() if len(case.expected()) > 1]

pytestmark = pytest.mark.xdist_group("golden-packages")


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of all golden packages."""
    return assemble(tmp_path_factory.mktemp("golden"))


@pytest.fixture
def importable(tree: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same, where modules are looked for."""
    monkeypatch.syspath_prepend(tree.parent)
    return tree


def _classes(module: ModuleType) -> Iterator[type]:
    for value in list(vars(module).values()):
        if inspect.isclass(value) and value.__module__ == module.__name__:
            yield value


def _methods(class_: type) -> Iterator[object]:
    # A list, because looking at a model may build it.
    for name, value in list(vars(class_).items()):
        if inspect.isfunction(value) and not name.startswith("_"):
            yield value


@pytest.mark.parametrize("case", WRITTEN)
def test_every_module_imports_and_every_annotation_resolves(case: str, importable: Path) -> None:
    found = list(modules(case))
    assert f"{PACKAGE}.{case}.client" in [module.__name__ for module in found]
    for module in found:
        for name in getattr(module, "__all__", ()):
            assert hasattr(module, name)
        for class_ in _classes(module):
            typing.get_type_hints(class_.__init__)
            for method in _methods(class_):
                assert "return" in typing.get_type_hints(method)


@pytest.mark.parametrize("case", WRITTEN)
def test_every_model_builds(case: str, importable: Path) -> None:
    for module in modules(case):
        for class_ in _classes(module):
            if hasattr(class_, "model_rebuild"):
                class_.model_rebuild()
                class_.model_json_schema(mode="serialization")


def test_black_leaves_every_file_as_it_is(tree: Path) -> None:
    mode = black.Mode(target_versions={black.TargetVersion.PY311})
    for path in tree.rglob("*.py"):
        text = path.read_text("utf-8")
        assert black.format_str(text, mode=mode) == text, path


def test_mypy_strict_finds_nothing(tree: Path) -> None:
    command = ["mypy", "--strict", "--python-version=3.11", "--config-file=", f"--package={PACKAGE}"]
    done = _run([*command, "--cache-dir=.mypy_cache"], tree.parent)
    assert done.returncode == 0, done.stdout + done.stderr


def test_pyright_strict_finds_nothing(tree: Path) -> None:
    settings = {
        "include": [PACKAGE],
        "exclude": [f"{PACKAGE}/_runtime"],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (tree.parent / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    done = _run(["pyright", "--pythonpath", sys.executable], tree.parent)
    if re.search(r"^\d+ errors?, ", done.stdout, re.MULTILINE) is None:
        pytest.skip(f"pyright does not run here: {(done.stdout + done.stderr)[-300:]}")
    assert done.returncode == 0, done.stdout


def test_ruff_finds_nothing(tree: Path) -> None:
    settings = str(ROOT / "pyproject.toml")
    done = _run(["ruff", "check", "--no-cache", "--config", settings, PACKAGE], tree.parent)
    assert done.returncode == 0, done.stdout + done.stderr


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Runs a tool of this interpreter's environment."""
    return subprocess.run(
        [sys.executable, "-m", *command],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
