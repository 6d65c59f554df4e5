"""The packages of all documents in one tree, where type checkers read them at once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from generator.documents.tree import JSON
from generator.pipeline import build_document
from generator.python.settings import Settings
from generator.shared import runtime
from tests.golden.golden_cases import is_shared
from tests.golden.golden_tree import shared_runtime, write

from .documents import Source
from .once import made_once

PACKAGE = "corpus_clients"


@dataclass(frozen=True, slots=True)
class Package:
    """What was written of a document: its folder, the dotted name, the account and the exit code."""

    folder: Path
    module: str
    report: dict[str, JSON]
    exit_code: int


@dataclass(frozen=True, slots=True)
class Tree:
    """A folder of packages, one runtime for all of them."""

    root: Path

    @property
    def folder(self) -> Path:
        """The package that holds every document's."""
        return self.root / PACKAGE

    def package(self, source: Source) -> Package:
        """The package of a document; made when it is first asked for, by any worker."""
        self._runtime()
        account = self.root / "accounts" / source.name
        made_once(account, "", lambda: self._make(source, account))
        said = json.loads((account / "account.json").read_text("utf-8"))
        return Package(
            self.folder / source.name,
            f"{PACKAGE}.{source.name}",
            said["report"],
            said["exit_code"],
        )

    def _runtime(self) -> None:
        texts = {f"{PACKAGE}/__init__.py": "", **runtime(Settings(PACKAGE, "", ""))}
        made_once(
            self.root / "accounts" / "runtime", "", lambda: write(self.root, texts)
        )

    def _make(self, source: Source, account: Path) -> None:
        built = build_document(source.path, source.name)
        own = f"{source.name}/_runtime/"
        files = {p: t for p, t in built.files.items() if not is_shared(p, source.name)}
        if files:
            files[f"{own}__init__.py"] = shared_runtime(self.folder)
        write(self.folder, files)
        said = {"report": built.report, "exit_code": built.exit_code}
        write(account, {"account.json": json.dumps(said)})
