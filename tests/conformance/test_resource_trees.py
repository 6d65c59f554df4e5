"""The resources of every document of the corpus, as a person reads them: one file of names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.python.plan import Plan

from .documents import Source, corpus, needs_shared, parameters
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


@pytest.mark.shared
@needs_shared
@pytest.mark.parametrize("source", parameters(corpus()))
def test_no_name_has_a_number_that_the_document_has_not(source: Source) -> None:
    plan = planned(document(source))
    for op in plan.api.operations:
        said = f"{op.path} {op.operation_id} {op.text.summary} {' '.join(op.tags)}"
        assert _numbers(plan.routes[op.pointer].call) <= _numbers(said)
    for pointer, name in plan.names.items():
        said = f"{pointer} {' '.join(op.operation_id for op in plan.api.operations)}"
        assert _numbers(name) <= _numbers(said), name
    for pointer, names in plan.fields.items():
        for member, name in names.items():
            assert _numbers(name) <= _numbers(member), f"{pointer}: {name}"


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+", text))


@pytest.mark.shared
@needs_shared
@pytest.mark.parametrize("source", parameters(corpus()))
def test_no_two_things_share_a_name(source: Source) -> None:
    plan = planned(document(source))
    calls = [route.call for route in plan.routes.values()]
    assert len(set(calls)) == len(calls) == len(plan.api.operations)
    assert len({name.lower() for name in plan.names.values()}) == len(plan.names)
    for names in plan.fields.values():
        assert len(set(names.values())) == len(names)
