"""Every document becomes a whole package: all of it is there, imports, and is clean."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import typing
from collections.abc import Iterator

import black
import pytest
from black.mode import Mode, TargetVersion

from generator.documents.tree import JSON

from .checkers import Findings
from .documents import (
    SAMPLE,
    Source,
    component_schemas,
    corpus,
    operations,
    parameters,
    whole_corpus,
)
from .forbidden import FORBIDDEN
from .packages import Package, Tree

every_document = pytest.mark.parametrize("source", parameters([SAMPLE, *corpus()]))


@every_document
def test_the_document_is_written_and_nothing_is_skipped(
    source: Source, tree: Tree
) -> None:
    package = tree.package(source)
    assert package.report["errors"] == []
    assert package.report["skipped"] == []
    assert package.exit_code == 0


@every_document
def test_every_degraded_or_repaired_row_has_its_place_and_reason(
    source: Source, tree: Tree
) -> None:
    report = tree.package(source).report
    for row in (*report["degraded"], *report["repaired"]):
        assert row["reason"], row
        assert row["pointer"].startswith("#"), row
        assert row["place"].rsplit(":", 2)[1].isdigit(), row


@every_document
def test_what_is_repaired_is_forbidden_by_the_specification(
    source: Source, tree: Tree
) -> None:
    codes = {row["code"] for row in tree.package(source).report["repaired"]}
    assert codes <= FORBIDDEN.keys()


@every_document
def test_every_operation_is_reported(source: Source, tree: Tree) -> None:
    rows = tree.package(source).report["operations"]
    told = {(row["method"].lower(), row["path"]) for row in rows}
    assert told == operations(source.read())


@every_document
def test_every_operation_is_reached_by_its_call(
    source: Source, importable: Tree
) -> None:
    package = importable.package(source)
    for client in clients(package):
        for row in package.report["operations"]:
            method = reached(client, row["call"])
            accepted = inspect.signature(method).parameters
            for parameter in row["parameters"]:
                assert parameter["python"] in accepted, row
            assert "return" in typing.get_type_hints(method)


def clients(package: Package) -> Iterator[object]:
    """A client of either kind."""
    module = importlib.import_module(package.module)
    secrets = {row["python"]: "secret" for row in package.report["auth"]}
    for key in ("client", "async_client"):
        make = getattr(module, package.report[key].rpartition(".")[2])
        yield make(base_url="http://localhost", **secrets)


def reached(client: object, call: str) -> typing.Callable[..., object]:
    """What a dotted path leads to from a client."""
    found: JSON = client
    for name in call.split("."):
        found = getattr(found, name)
    return typing.cast("typing.Callable[..., object]", found)


@every_document
def test_every_component_schema_is_listed_as_a_model(
    source: Source, importable: Tree
) -> None:
    package = importable.package(source)
    listed = {row["schema"]: row["class"] for row in package.report["models"]}
    assert component_schemas(source.read()) <= listed.keys()
    models = importlib.import_module(f"{package.module}.models")
    for name in listed.values():
        assert hasattr(models, name.rpartition(".")[2]), name


@every_document
def test_every_module_imports(source: Source, importable: Tree) -> None:
    package = importable.package(source)
    module = importlib.import_module(package.module)
    names = [
        found.name
        for found in pkgutil.walk_packages(module.__path__, f"{package.module}.")
    ]
    assert f"{package.module}.client" in names
    for name in names:
        importlib.import_module(name)


@every_document
def test_black_leaves_every_file_as_it_is(source: Source, tree: Tree) -> None:
    mode = Mode(target_versions={TargetVersion.PY311})
    for path in sorted(tree.package(source).folder.rglob("*.py")):
        text = path.read_text("utf-8")
        assert black.format_str(text, mode=mode) == text, path


@pytest.mark.parametrize("source", whole_corpus("mypy"))
def test_mypy_strict_finds_nothing(source: Source, mypy_findings: Findings) -> None:
    assert mypy_findings.get(source.name, []) == []


@pytest.mark.parametrize("source", whole_corpus("pyright"))
def test_pyright_strict_finds_nothing(
    source: Source, pyright_findings: Findings
) -> None:
    assert pyright_findings.get(source.name, []) == []
