"""What the golden cases expect is a package: it imports, and type checkers and black accept it."""

from __future__ import annotations

import importlib
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
from black.mode import Mode, TargetVersion
from pydantic import BaseModel

from generator.documents.tree import JSON, load, read_text

from .golden_cases import CASES, all_cases
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
        if inspect.isfunction(value) and (name == "__init__" or name[0] != "_"):
            yield value


@pytest.mark.filterwarnings("ignore:the vendor renamed:DeprecationWarning")
@pytest.mark.parametrize("case", WRITTEN)
def test_every_module_imports_and_every_annotation_resolves(
    case: str, importable: Path
) -> None:
    found = list(modules(case))
    assert f"{PACKAGE}.{case}.client" in [module.__name__ for module in found]
    for module in found:
        for name in getattr(module, "__all__", ()):
            assert hasattr(module, name)
        for class_ in _classes(module):
            for method in _methods(class_):
                assert "return" in typing.get_type_hints(method)


@pytest.mark.parametrize("case", WRITTEN)
def test_every_model_builds(case: str, importable: Path) -> None:
    for module in modules(case):
        for class_ in _classes(module):
            if issubclass(class_, BaseModel):
                class_.model_rebuild()
                class_.model_json_schema(mode="serialization")


def test_hostile_values_arrive_as_they_were_written(importable: Path) -> None:
    written = _schema("hostile_values", "Pet")["properties"]
    pet = importlib.import_module(f"{PACKAGE}.hostile_values.models").Pet
    hints = typing.get_type_hints(pet)
    assert list(_literals(hints["a"])) == written["a"]["enum"]
    assert list(_literals(hints["b"])) == [written["b"]["const"]]
    (c,) = (
        m for m in pet.model_json_schema()["properties"]["c"]["anyOf"] if "pattern" in m
    )
    assert c["pattern"] == written["c"]["pattern"]


def test_hostile_names_are_sent_as_they_were_written(importable: Path) -> None:
    written = _schema("hostile_names", "A\"B'C\\\nD")["properties"]
    models = importlib.import_module(f"{PACKAGE}.hostile_names.models")
    (class_,) = (getattr(models, name) for name in models.__all__)
    assert [field.alias for field in class_.model_fields.values()] == list(written)


def _schema(case: str, name: str) -> JSON:
    document = load(read_text(CASES / case / "openapi.yaml"))
    return document.root["components"]["schemas"][name]


def _literals(hint: object) -> tuple[object, ...]:
    """The values of the `Literal` in a union."""
    (literal,) = (
        m for m in typing.get_args(hint) if typing.get_origin(m) is typing.Literal
    )
    return typing.get_args(literal)


@pytest.mark.long
def test_black_leaves_every_file_as_it_is(tree: Path) -> None:
    mode = Mode(target_versions={TargetVersion.PY311})
    # Most packages have the same __init__ and client: a text is looked at once.
    texts = {path.read_text("utf-8"): path for path in tree.rglob("*.py")}
    for text, path in texts.items():
        assert black.format_str(text, mode=mode) == text, path


def test_mypy_strict_finds_nothing(tree: Path) -> None:
    command = [
        "mypy",
        "--strict",
        "--python-version=3.11",
        "--config-file=",
        f"--package={PACKAGE}",
    ]
    done = _run([*command, "--cache-dir=.mypy_cache"], tree.parent)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.long
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
    # A document's own names may break the rules for names.
    command = ["ruff", "check", "--no-cache", "--config", str(ROOT / "pyproject.toml")]
    done = _run(
        [*command, "--exclude=_runtime", "--ignore=N801,N815,E742", PACKAGE],
        tree.parent,
    )
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
