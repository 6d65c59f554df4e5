"""A newer document with the older one's lock renames nothing, and order means nothing."""

from __future__ import annotations

import ast
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.documents.tree import JSON, as_list, as_map
from generator.locks import EMPTY, NamesLock, read_lock, shape
from generator.pipeline import build_vendor
from generator.python.plan import Plan

from .documents import CORPUS, SAMPLE, Source, needs_shared
from .plans import document, planned

METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}
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


ORDERED = [
    pytest.param(SAMPLE, id="sample"),
    *(
        pytest.param(
            Source(CORPUS / name), id=name, marks=[pytest.mark.shared, needs_shared]
        )
        for name in (
            "qdrant-1.19.json",
            "train-travel.json",
            "oai-callback-example.yaml",
            "intercom-2.14.yaml",
            "figma.yaml",
            "twilio-verify_v2.json",
            "datadog-v1.yaml",
        )
    ),
]


@pytest.mark.parametrize("source", ORDERED)
def test_a_document_in_another_order_gives_the_same_bytes(
    source: Source, tmp_path: Path
) -> None:
    vendor = Vendor(tmp_path / "acme", document(source).root)
    files = vendor.files()
    vendor.say(_shuffled(vendor.said, random.Random(7)))
    assert vendor.files() == files


@pytest.mark.parametrize("source", ORDERED)
def test_what_a_document_gains_renames_nothing(source: Source, tmp_path: Path) -> None:
    whole = document(source).root
    vendor = Vendor(tmp_path / "acme", _without_some(whole, random.Random(3)))
    source_before = dict(_methods(vendor.files()))
    before = vendor.names()
    vendor.say(whole)
    source_after = dict(_methods(vendor.files()))
    after = vendor.names()
    assert source_after.items() >= source_before.items()
    assert len(after["calls"]) > len(before.get("calls", {}))
    for kind in ("calls", "resources", "headers"):
        assert after.get(kind, {}).items() >= before.get(kind, {}).items()
    for kind in ("arguments", "fields"):
        for pointer, names in before.get(kind, {}).items():
            _same(names, after[kind][pointer])
    for pointer, model in before.get("models", {}).items():
        assert _name(after["models"][pointer]) == _name(model)


def _methods(files: dict[str, str]) -> Iterator[tuple[tuple[str, str, str], str]]:
    """The source of each method that sends something, by its resource's path, its class and its name."""
    for path, text in files.items():
        if "/resources/" not in path:
            continue
        resource = path.removesuffix("/__init__.py").removesuffix(".py")
        for class_ in ast.parse(text).body:
            for node in class_.body if isinstance(class_, ast.ClassDef) else ():
                function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
                source = ast.get_source_segment(text, node) or ""
                if function and "options" in source:
                    yield (resource, class_.name, node.name), source


def _name(model: Any) -> str:
    """A model's name; one that stands inside something else has a shape as well."""
    return model["name"] if isinstance(model, dict) else model


class Vendor:
    """A vendor's folder with one document, which says one thing and then another."""

    def __init__(self, folder: Path, said: JSON) -> None:
        folder.mkdir()
        (folder / "vendor.toml").write_text('client = "Acme"\n')
        self._folder = folder
        self.say(said)

    def say(self, said: JSON) -> None:
        """Changes what the document says."""
        self.said = said
        (self._folder / "openapi.json").write_text(json.dumps(said), "utf-8")

    def files(self) -> dict[str, str]:
        """Every file that comes of it, the lock among them, which is left in the folder."""
        built = build_vendor(self._folder)
        assert built.exit_code != 2
        lock = built.locks[self._folder / "names.lock"]
        (self._folder / "names.lock").write_text(lock, "utf-8")
        return {**built.files, "names.lock": lock}

    def names(self) -> dict[str, Any]:
        """What the lock says."""
        return json.loads((self._folder / "names.lock").read_text("utf-8"))


def _without_some(node: JSON, chance: random.Random) -> JSON:
    """A document without a third of its operations."""
    paths = {
        path: {
            key: value
            for key, value in as_map(item).items()
            if key not in METHODS or chance.random() > 1 / 3
        }
        for path, item in as_map(as_map(node)["paths"]).items()
    }
    return {**as_map(node), "paths": paths}


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
