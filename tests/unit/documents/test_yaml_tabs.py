"""Tabs before comments and in empty lines of YAML."""

from __future__ import annotations

import pytest
import yaml

from generator.documents.yaml_tabs import without_tabs


@pytest.mark.parametrize(
    "text",
    [
        "a:\n  - 1\n\t\t# two\n  - 2\n",
        "a:\n  - 1\n  \t \n  - 2\n",
        "a:\r\n  - 1\r\n\t\r\n  - 2\r\n",
        "\t# first\na: [1, 2]\n",
        "a: [1, 2]\n\t",
    ],
)
def test_they_are_spaces(text: str) -> None:
    meant = without_tabs(text)
    assert len(meant) == len(text)
    assert yaml.safe_load(meant) == {"a": [1, 2]}


@pytest.mark.parametrize(
    "text",
    [
        "a: |\n  one\n  \t# two\n",
        "a: |\n  one\n  \t\n  two\n",
        "- >-2 # text\n    \t#\n",
        "a:\n\tb: 1\n",
        "a: 'one\t# two'\n",
    ],
)
def test_those_of_texts_and_of_indentation_stay(text: str) -> None:
    assert without_tabs(text) == text


def test_a_comment_behind_a_text_is_none_of_it() -> None:
    text = "a:\n  b: |\n    \t# text\n\t# comment\n  c: 1\n"
    assert yaml.safe_load(without_tabs(text)) == {"a": {"b": "\t# text\n", "c": 1}}
