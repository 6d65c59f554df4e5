"""Codes of problems explained."""

from __future__ import annotations

import pytest

from generator.explain.codes import explain_code
from generator.problems import Fatal


@pytest.mark.parametrize("asked", ["empty-enum", "[empty-enum]", " Empty-Enum "])
def test_a_code_has_its_cause_its_remedy_and_an_example(asked: str) -> None:
    text = explain_code(asked)
    assert text.startswith("empty-enum\n\nCause:\n\n- an enum without values")
    assert "\nRemedy:\n\n- list the values, or drop the enum\n" in text
    assert "    openapi.yaml:" in text
    assert "```" not in text


@pytest.mark.parametrize(
    ("asked", "remedy"),
    [
        ("empty-enums", "did you mean empty-enum"),
        ("!!", "give the code that stands in brackets"),
    ],
)
def test_an_unknown_code_has_near_spellings(asked: str, remedy: str) -> None:
    with pytest.raises(Fatal) as caught:
        explain_code(asked)
    assert caught.value.problem.code == "unknown-code"
    assert caught.value.problem.remedy.startswith(remedy)
