"""One node explained whole; more of it in the golden cases."""

from __future__ import annotations

import pytest

from generator.explain.explain import explain
from generator.pipeline import Built, Made


def test_the_explanation_has_three_parts(built: Built, made: Made) -> None:
    text = explain(built, made, "#/components/schemas/Name", below="out/")
    assert text.startswith("#/components/schemas/Name\n\nread from\n")
    assert "\n\ndecided\n  schema: a string\n" in text
    assert "\n\nwritten\n  out/pets/models/unused.py:" in text


@pytest.mark.parametrize(
    ("pointer", "said"),
    [
        (
            "#/components/schemas/Pet/properties/kinds/items",
            'schema: one of "cat", "dog"',
        ),
        ("#/components/schemas/Pet/properties", "part of schema: an object of 2"),
        ("#/paths", "holds operation GET /pets/{petId}"),
        ("#/openapi", "nothing of its own"),
    ],
)
def test_a_node_without_a_name_is_told_by_what_is_around_or_in_it(
    built: Built, made: Made, pointer: str, said: str
) -> None:
    decided = explain(built, made, pointer).partition("\ndecided\n")[2]
    assert decided.startswith(f"  {said}")


def test_problems_are_those_at_or_below_the_node(built: Built, made: Made) -> None:
    assert "[unused-scheme]" in explain(
        built, made, "/components/securitySchemes/other"
    )
    assert "[unused-scheme]" in explain(built, made, "/components/securitySchemes")
    assert "[unused-scheme]" not in explain(
        built, made, "/components/securitySchemes/key"
    )


def test_what_is_plenty_is_cut(built: Built, made: Made) -> None:
    for number in range(20):
        made.spec.report(
            "ref-to-nowhere",
            next(iter(built.problems)).outcome,
            "/info",
            str(number),
            "mend it",
        )
    text = explain(built, made, "#/info")
    assert text.count("[ref-to-nowhere]") == 10
    assert "... and 10 more" in text
