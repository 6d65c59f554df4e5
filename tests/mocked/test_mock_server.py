"""Every operation of the corpus, called at a mock server that nobody here wrote: no request breaks its document."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conformance.documents import SAMPLE, Source, parameters, whole_corpus
from tests.conformance.packages import Tree

from .calling import Call, call_all, call_all_async
from .described import Described
from .drawing import Drawing
from .legible import is_always_sent, legible
from .limits import surprises, unneeded
from .prism import PRISM, mocking

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(PRISM is None, reason="no prism here: make mock-server gets it"),
]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tree]:
    """The packages, where modules are looked for."""
    tree = Tree(tmp_path_factory.mktemp("mocked"))
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(tree.root)
        yield tree


@pytest.mark.parametrize("source", [*parameters([SAMPLE]), *whole_corpus()])
def test_no_request_breaks_the_document(
    source: Source, tree: Tree, tmp_path: Path
) -> None:
    package = tree.package(source)
    described = Described(source.read())
    drawing = Drawing(described, is_always_sent)
    needed, everything = [], []
    for row in package.report["operations"]:
        path, method = row["path"], row["method"].lower()
        needed.append(Call(row, drawing.needed(path, method)))
        everything += [Call(row, given) for given in drawing.everything(path, method)]
    with mocking(_spelt(source, described, tmp_path), tmp_path / "log") as url:
        verdicts = call_all(package, url, needed)
        verdicts += asyncio.run(call_all_async(package, url, everything))
    called = {v.call.name.partition(" ")[0] for v in verdicts if v.sent}
    assert called == {row["call"] for row in package.report["operations"]}
    assert {
        verdict.call.name: found
        for verdict in verdicts
        if (found := surprises(described, verdict))
    } == {}
    assert unneeded(described, verdicts) == set()


def _spelt(source: Source, described: Described, folder: Path) -> Path:
    """The document's file, or one that the mock server can read."""
    document = legible(described)
    if document == described.root:
        return source.path
    spelt = folder / "openapi.json"
    spelt.write_text(json.dumps(document))
    return spelt
