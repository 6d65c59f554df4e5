"""The resources of every document of the corpus, as a person reads them: one file of names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.python.plan import Plan

from .documents import corpus, needs_shared
from .plans import document, planned

TREES = Path(__file__).parent / "resource_trees.txt"
LONGEST = 5


@pytest.mark.shared
@needs_shared
def test_the_trees_are_those_that_were_read_and_found_good(
    request: pytest.FixtureRequest,
) -> None:
    found = "\n\n".join(
        "\n".join([f"== {source.path.stem}", *_tree(planned(document(source)))])
        for source in corpus()
    )
    if request.config.getoption("--update", default=False):
        TREES.write_text(found + "\n", "utf-8", newline="\n")
    assert TREES.read_text("utf-8") == found + "\n", "`make golden` accepts it"


def _tree(plan: Plan) -> Iterator[str]:
    for chain, resource in plan.resources.items():
        methods = sorted(plan.routes[op.pointer].method for op in resource.operations)
        indent = "  " * (len(chain) - 1)
        yield f"{indent}{chain[-1]}: {' '.join(methods)}".rstrip()
    for name in sorted(plan.webhooks.values()):
        yield f"webhooks.{name}"
    longest = sorted(plan.names.values(), key=lambda name: (-len(name), name))
    yield f"longest of {len(longest)} models: {' '.join(longest[:LONGEST])}".rstrip()
