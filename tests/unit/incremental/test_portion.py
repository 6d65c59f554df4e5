"""Portions of packages, made of slices of their documents."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.documents.tree import JSON, Document
from generator.incremental.portion import Portion, portion
from generator.incremental.slices import sliced
from generator.problems import Fatal, Place

if TYPE_CHECKING:
    from conftest import Made, MadeOf

THINGS = ("/things", "/things/{id}")


def told(made: Made, *paths: str, openapi: JSON = "3.1.0") -> Portion | None:
    """The portion of some paths."""
    assert made.kept
    kept = made.kept
    own = {path: kept.paths[path] for path in paths}
    root = sliced({**kept.rest, "openapi": openapi}, own, kept.components)
    assert root is not None
    document = Document(root, lambda p: Place("a.yaml", text=p), "a.yaml")
    return portion(document, made.kept, made.settings, ())


def test_modules_are_those_of_the_whole(made_of: MadeOf) -> None:
    made = made_of()
    for paths, chain in ((THINGS, ("things",)), (("/others",), ("others",))):
        found = told(made, *paths)
        assert found
        path = f"made/resources/{chain[0]}.py"
        assert found.files([chain], {}) == {path: made.built.files[path]}


def test_models_are_those_of_the_whole(made_of: MadeOf) -> None:
    made = made_of()
    found = told(made, "/others")
    assert found
    path = "made/models/others.py"
    assert found.files([], {"others": False}) == {path: made.built.files[path]}
    package = found.files([], {"others": True})
    assert [*package] == ["made/models/others/__init__.py"]


def test_resources_are_all_there_with_the_operations_of_the_slice(
    made_of: MadeOf,
) -> None:
    found = told(made_of(), "/others")
    assert found
    resources = found.plan.resources
    assert {c: len(one.operations) for c, one in resources.items()} == {
        ("others",): 1,
        ("things",): 0,
    }


def test_children_of_resources_are_known(made_of: MadeOf) -> None:
    text = made_of().path.read_text().replace("/others:", "/things/{id}/others:")
    made = made_of(text)
    found = told(made, *THINGS)
    assert found
    assert found.plan.resources["things",].children == (("things", "others"),)
    files = found.files([("things",)], {})
    assert files.items() <= made.built.files.items()


def test_what_is_found_is_told(made_of: MadeOf) -> None:
    found = told(made_of(), *THINGS)
    assert found
    assert [p.pointer for p in found.problems] == [
        "/components/schemas/Thing/properties/name/nullable"
    ]


def test_names_are_those_that_were_settled(made_of: MadeOf) -> None:
    made = made_of()
    assert made.kept
    names = made.kept.names
    others = replace(
        names, models={**names.models, "/components/schemas/Thing": "Object"}
    )
    found = told(replace(made, kept=replace(made.kept, names=others)), *THINGS)
    assert found
    (text,) = found.files([("things",)], {}).values()
    assert "list[Object]" in text
    assert "Thing\n" not in text


@pytest.mark.parametrize("kind", ["calls", "models"])
def test_what_has_no_name_yet_is_not_named(made_of: MadeOf, kind: str) -> None:
    made = made_of()
    assert made.kept
    names = replace(made.kept.names, **{kind: {}})
    assert told(replace(made, kept=replace(made.kept, names=names)), *THINGS) is None


def test_what_may_not_be_written_is_no_portion(made_of: MadeOf) -> None:
    made = made_of()
    assert made.kept
    try:
        found = told(made, *THINGS, openapi=5)
    except Fatal:
        return
    assert found is None
