from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.documents.tree import JSON
from generator.locks import lock_text, read_lock, shape
from generator.problems import Fatal
from generator.python.plan import NO_LOCK, Plan

PlanOf = Callable[..., Plan]
INNER = "/components/schemas/X/properties/a"


def schemas(**members: JSON) -> JSON:
    inner = {"type": "object", "properties": members or {"b": {"type": "string"}}}
    return {"X": {"type": "object", "properties": {"a": inner}}, "Y": {"enum": ["é"]}}


def locked(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "names.lock"
    path.write_text(text, "utf-8")
    return path


def test_without_a_lock_nothing_is_kept(tmp_path: Path, plan_of: PlanOf) -> None:
    assert read_lock(tmp_path / "names.lock", plan_of().api) == NO_LOCK


def test_a_lock_that_was_written_is_read_again(tmp_path: Path, plan_of: PlanOf) -> None:
    plan = plan_of(schemas=schemas(), paths={"/a/{x}": {"get": {"responses": {}}}})
    path = locked(tmp_path, lock_text(plan))
    assert read_lock(path, plan.api) == plan.lock


def test_a_lock_is_sorted_and_says_the_shape_of_what_has_no_key(
    plan_of: PlanOf,
) -> None:
    plan = plan_of(schemas=schemas())
    text = lock_text(plan)
    tree = json.loads(text)
    assert text.endswith("}\n")
    assert list(tree) == ["calls", "models"]
    assert tree["models"]["/components/schemas/X"] == "X"
    assert tree["models"][INNER]["name"] == "XA"
    assert len(tree["models"][INNER]["shape"]) == 12


@pytest.mark.parametrize(
    ("after", "kept"),
    [
        ({"b": {"type": "string"}}, True),
        ({"b": {"type": "integer", "description": "Now a number."}}, True),
        ({"c": {"type": "string"}}, False),
        ({"b": {"type": "string"}, "c": {}}, False),
    ],
)
def test_an_inline_schema_keeps_its_name_while_its_members_do(
    tmp_path: Path, plan_of: PlanOf, after: JSON, kept: bool
) -> None:
    path = locked(tmp_path, lock_text(plan_of(schemas=schemas())))
    lock = read_lock(path, plan_of(schemas=schemas(**after)).api)
    assert (INNER in lock.models) is kept
    assert "/components/schemas/X" in lock.models


def test_the_shape_of_an_alias_is_its_type(plan_of: PlanOf) -> None:
    one, same, other = (
        plan_of(schemas={"A": node}).api.definitions["/components/schemas/A"]
        for node in ({"enum": ["a"]}, {"enum": ["a"], "title": "T"}, {"enum": ["b"]})
    )
    assert shape(one) == shape(same) != shape(other)


def test_what_the_document_no_longer_has_is_forgotten(
    tmp_path: Path, plan_of: PlanOf
) -> None:
    path = locked(tmp_path, lock_text(plan_of(schemas=schemas())))
    assert INNER not in read_lock(path, plan_of().api).models


def test_a_lock_that_is_not_json_is_refused(tmp_path: Path, plan_of: PlanOf) -> None:
    with pytest.raises(Fatal):
        read_lock(locked(tmp_path, "{"), plan_of().api)


@pytest.mark.parametrize(
    "text", ["[]", '{"calls": 1, "models": [1]}', '{"models": {"/a": 3}}']
)
def test_a_lock_of_another_form_keeps_nothing(
    tmp_path: Path, plan_of: PlanOf, text: str
) -> None:
    assert read_lock(locked(tmp_path, text), plan_of().api) == NO_LOCK
