"""A tree that is written as YAML is read as the same tree, by readers of 1.1 and of 1.2."""

from __future__ import annotations

import math

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.documents.tree import Text, load
from generator.documents.yaml_writer import write_yaml

PLAIN = st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufffe\uffff")
TEXTS = st.text(PLAIN, max_size=12) | st.sampled_from(
    [
        "0o17",
        "1e3",
        "0x1F",
        "08",
        "1_000",
        "on",
        "yes",
        "null",
        "~",
        "2024-01-01",
        "12:30:00",
        ".inf",
        "+1",
        "<<",
        "=",
    ]
)
TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda below: st.lists(below, max_size=4)
    | st.dictionaries(TEXTS, below, max_size=4),
    max_leaves=12,
)


@given(TREES)
def test_every_tree_survives(tree: object) -> None:
    text = (
        "root: " + write_yaml(tree)
        if isinstance(tree, str)
        else write_yaml({"root": tree})
    )
    assert load(Text("tree.yaml", text)).root["root"] == tree
    assert yaml.safe_load(text)["root"] == tree


@pytest.mark.parametrize("value", [math.inf, -math.inf])
def test_infinity_survives(value: float) -> None:
    assert load(Text("tree.yaml", write_yaml([value]))).root == [value]


def test_members_keep_their_order() -> None:
    assert write_yaml({"b": 1, "a": 2}) == "b: 1\na: 2\n"


def test_what_is_shared_is_written_out_each_time() -> None:
    shared = {"type": "string"}
    assert (
        write_yaml({"a": shared, "b": shared})
        == "a:\n  type: string\nb:\n  type: string\n"
    )


def test_status_keys_stay_texts() -> None:
    assert write_yaml({"200": {}}) == "'200': {}\n"


def test_letters_of_all_scripts_stay_readable() -> None:
    assert write_yaml({"a": "naïve – 例"}) == "a: naïve – 例\n"
