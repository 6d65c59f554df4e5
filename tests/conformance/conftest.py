"""The tree of packages, and what type checkers say of it: made once for all workers of a run."""

from __future__ import annotations

from pathlib import Path

import pytest

from .checkers import Findings, run_mypy, run_pyright
from .documents import corpus
from .judge import Judge, environment
from .once import found_once
from .packages import Tree


@pytest.fixture(scope="session")
def tree(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Tree:
    """The packages, in a folder that all workers share."""
    base = tmp_path_factory.getbasetemp()
    return Tree((base if worker_id == "master" else base.parent) / "conformance")


@pytest.fixture
def importable(tree: Tree, monkeypatch: pytest.MonkeyPatch) -> Tree:
    """The same, where modules are looked for."""
    monkeypatch.syspath_prepend(tree.root)
    return tree


@pytest.fixture(scope="session")
def corpus_tree(tree: Tree) -> Path:
    """The folder of packages once every document of the corpus is in it."""
    for source in corpus():
        tree.package(source)
    return tree.root


@pytest.fixture(scope="session")
def mypy_findings(corpus_tree: Path) -> Findings:
    """What mypy finds in the packages of the corpus."""
    found: Findings = found_once(corpus_tree / "mypy", lambda: run_mypy(corpus_tree))
    return found


@pytest.fixture(scope="session")
def pyright_findings(corpus_tree: Path) -> Findings:
    """What pyright finds in the packages of the corpus."""
    found: Findings = found_once(
        corpus_tree / "pyright", lambda: run_pyright(corpus_tree)
    )
    return found


@pytest.fixture(scope="session")
def judge(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Judge:
    """The judge, in an environment that is kept from run to run."""
    folder = request.config.rootpath / ".judge"
    return Judge(environment(folder), tmp_path_factory.mktemp("judge"))
