from __future__ import annotations

import re
from dataclasses import asdict
from pathlib import Path

import pytest

from generator.documents.limits import (
    DEFAULT,
    Limits,
    current,
    exceeded,
    limited,
    too_deep,
    too_many,
)
from generator.documents.pointers import JSON


def nested(levels: int) -> JSON:
    tree: JSON = 1
    for level in range(levels):
        tree = [tree] if level % 2 else {"a": tree}
    return tree


@pytest.mark.parametrize("tree", [None, "text", {}, [[]], nested(200)])
def test_a_tree_within_the_limits_has_no_fault(tree: JSON) -> None:
    assert exceeded(tree) is None


def test_a_tree_of_more_levels_is_too_deep() -> None:
    assert exceeded(nested(201)) is too_deep
    assert exceeded(nested(100_000)) is too_deep


def test_shared_nodes_count_as_often_as_they_are_reached() -> None:
    tree: JSON = [1]
    for _ in range(40):
        tree = [tree, tree]
    assert exceeded(tree) is too_many


def test_a_wide_tree_counts_its_scalars() -> None:
    with limited(Limits(nodes=5)):
        assert exceeded([1, 2, 3, 4, 5]) is None
        assert exceeded({"a": [1, 2, 3, 4, 5]}) is too_many


def test_a_limit_holds_for_as_long_as_it_is_set() -> None:
    with limited(Limits(nodes=7)):
        assert current().nodes == 7
    assert current() == Limits()


def test_every_limit_is_documented_with_its_default() -> None:
    page = (Path(__file__).parents[3] / "docs" / "security.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| (\d+) \|", page, re.MULTILINE))
    assert rows == {name: str(value) for name, value in asdict(DEFAULT).items()}
