"""Documents that change in one place: their packages are what a run that reads all makes of them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator.documents.limits import DEFAULT
from generator.documents.reads import digest
from generator.documents.text import Text, read_text
from generator.incremental.difference import Versions
from generator.incremental.kept import Kept, from_bytes, keep, to_bytes
from generator.incremental.update import Standing, update
from generator.pipeline import Built, build_document
from generator.problems import Problem
from generator.python.settings import document_settings

from .documents import Source, whole_corpus
from .edits import HARMLESS, edited, laid_out

EDITS = 20
"""How many changes are tried on a document, one after the other."""


@dataclass(frozen=True, slots=True)
class State:
    """A package, the text of its document, and what was kept of it."""

    text: Text
    kept: Kept
    files: Mapping[str, str]
    problems: tuple[Problem, ...]

    def after(self, path: Path, text: str) -> State | None:
        """The package brought up to date with another text; None where all has to be read."""
        now = Text(path.as_posix(), text)
        found = update(
            from_bytes(to_bytes(self.kept)),
            Versions(now.name, self.text.content.encode(), text.encode()),
            document_settings(path, "made"),
            Standing(
                {p: digest(t.encode()) for p, t in self.files.items()}, self.problems
            ),
            DEFAULT,
        )
        if found is None or found.problems.fatal:
            return None
        files = {**self.files, **found.files}
        return State(now, found.kept, files, tuple(found.problems))


def whole(path: Path) -> Built:
    return build_document(path, "made")


@pytest.mark.parametrize("source", whole_corpus())
def test_what_is_brought_up_to_date_is_what_is_made_anew(
    source: Source, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    rnd = random.Random(source.name)
    path = Path(source.path.name)
    path.write_text(laid_out(read_text(source.path).content, rnd), "utf-8")
    before = whole(path)
    assert before.made
    kept = keep(before.made, path.read_bytes())
    if kept is None:
        pytest.skip("more than its text says what is in it")
    state = State(read_text(path), kept, before.files, tuple(before.problems))
    tried, done = Counter[str](), Counter[str]()
    for _ in range(EDITS):
        edit = edited(state.text.content, rnd)
        if edit is None or edit.text == state.text.content:
            continue
        tried[edit.kind] += 1
        now = state.after(path, edit.text)
        if now is not None:
            done[edit.kind] += 1
            state = now
    path.write_text(state.text.content, "utf-8")
    after = whole(path)
    assert after.made
    assert state.files == after.files
    assert list(state.problems) == list(after.problems)
    assert {**state.kept.paths} == after.made.spec.document.root["paths"]
    told = keep(after.made, path.read_bytes())
    assert told
    told = replace(told, counted=state.kept.counted)
    assert from_bytes(to_bytes(state.kept)) == from_bytes(to_bytes(told))
    assert after.summary.operations == before.summary.operations
    assert after.summary.models == before.summary.models
    easy = sum(tried[kind] for kind in HARMLESS)
    assert sum(done[kind] for kind in HARMLESS) * 2 >= easy
