"""A newer document with the older one's lock renames nothing, and order means nothing."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from generator.documents.tree import JSON, as_list, as_map
from generator.locks import EMPTY, NamesLock, read_lock, shape
from generator.python.lower import lower
from generator.python.plan import Plan
from generator.render import render

from .documents import CORPUS, SAMPLE, Source, needs_shared
from .plans import document, planned

PAIRS = [
    ("qdrant-1.17.json", "qdrant-1.18.json"),
    ("qdrant-1.18.json", "qdrant-1.19.json"),
    ("intercom-2.13.yaml", "intercom-2.14.yaml"),
]


def locked(plan: Plan, folder: Path, lock: NamesLock = EMPTY) -> NamesLock:
    """The lock that a plan leaves, as it is read the next time."""
    path = folder / "names.lock"
    path.write_text(lock.text(plan), "utf-8")
    return read_lock(path)


@pytest.mark.shared
@pytest.mark.shared
@needs_shared
@pytest.mark.parametrize(("older", "newer"), PAIRS)
def test_nothing_is_renamed_lost_or_turned_into_something_else(
    older: str, newer: str, tmp_path: Path
) -> None:
    old = planned(document(Source(CORPUS / older)))
    lock = locked(old, tmp_path)
    new = planned(document(Source(CORPUS / newer)), lock)
    operations = old.routes.keys() & new.routes.keys()
    assert operations
    for pointer in operations:
        assert new.routes[pointer].call == old.routes[pointer].call
        _same(old.arguments[pointer].names, new.arguments[pointer].names)
        if pointer in old.headers and pointer in new.headers:
            assert new.headers[pointer] == old.headers[pointer]
    for chain, resource in old.resources.items():
        if chain in new.resources:
            assert new.resources[chain].class_name == resource.class_name
    for pointer, name in old.names.items():
        if pointer in new.names and (
            pointer in new.api.named or _unchanged(old, new, pointer)
        ):
            assert new.names[pointer] == name
            _same(old.fields.get(pointer, {}), new.fields.get(pointer, {}))
    owners = {name: pointer for pointer, name in new.names.items()}
    for pointer, name in old.names.items():
        if name in owners and owners[name] != pointer:
            assert _shape(new, owners[name]) == _shape(old, pointer), name
    assert lock.text(new) == locked(new, tmp_path, lock).text(new)


def _same(old: dict[str, str], new: dict[str, str]) -> None:
    for wire in old.keys() & new.keys():
        assert new[wire] == old[wire]


def _shape(plan: Plan, pointer: str) -> str:
    return shape(plan.api.definitions[pointer])


def _unchanged(old: Plan, new: Plan, pointer: str) -> bool:
    return _shape(old, pointer) == _shape(new, pointer)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(SAMPLE, id="sample"),
        *(
            pytest.param(
                Source(CORPUS / name), id=name, marks=[pytest.mark.shared, needs_shared]
            )
            for name in (
                "qdrant-1.19.json",
                "train-travel.json",
                "oai-callback-example.yaml",
            )
        ),
    ],
)
def test_a_document_in_another_order_gives_the_same_bytes(
    source: Source, tmp_path: Path
) -> None:
    read = document(source)
    plan = planned(read)
    lock = locked(plan, tmp_path)
    text = lock.text(plan)
    shuffled = replace(read, root=_shuffled(read.root, random.Random(7)))
    assert json.dumps(shuffled.root) != json.dumps(read.root)
    other = planned(shuffled, lock)
    assert lock.text(other) == text
    assert {f.path: render(f) for f in lower(other)} == {
        f.path: render(f) for f in lower(plan)
    }


def _shuffled(node: JSON, chance: random.Random) -> JSON:
    """The node with the members of every object in another order."""
    match node:
        case dict():
            members = list(as_map(node).items())
            chance.shuffle(members)
            return {key: _shuffled(value, chance) for key, value in members}
        case list():
            return [_shuffled(item, chance) for item in as_list(node)]
        case _:
            return node
