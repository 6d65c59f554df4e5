"""Every operation of the corpus, called at a mock server that nobody here wrote: no request breaks its document."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from tests.conformance.documents import SAMPLE, Source, parameters, whole_corpus
from tests.conformance.packages import Tree

from .calling import Call, call_all, call_all_async
from .described import Described
from .drawing import Drawing
from .limits import is_always_sent, kills, surprises, unneeded
from .prism import PRISM, mocking

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(PRISM is None, reason="no prism here: make mock-server gets it"),
]


@pytest.mark.parametrize("source", [*parameters([SAMPLE]), *whole_corpus()])
def test_no_request_breaks_the_document(
    source: Source, importable: Tree, tmp_path: Path
) -> None:
    package = importable.package(source)
    described = Described(source.read())
    drawing = Drawing(described, is_always_sent)
    needed, everything = [], []
    for row in package.report["operations"]:
        path, method = row["path"], row["method"].lower()
        needed.append(Call(row, drawing.needed(path, method)))
        everything += [Call(row, given) for given in drawing.everything(path, method)]
    with mocking(source.path, tmp_path / "log") as url:
        verdicts = call_all(package, url, _without_deadly(described, needed))
        verdicts += asyncio.run(
            call_all_async(package, url, _without_deadly(described, everything))
        )
    assert {
        verdict.call.name: found
        for verdict in verdicts
        if (found := surprises(described, verdict))
    } == {}
    assert unneeded(described, verdicts) == set()


def _without_deadly(described: Described, calls: list[Call]) -> list[Call]:
    return [call for call in calls if not kills(described, call)]
