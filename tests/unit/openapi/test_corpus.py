"""Real documents, where they are present, are read whole and with few problems."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.documents.tree import load, read_text
from generator.openapi import Specification
from generator.problems import Outcome, Problems

CORPUS = Path(__file__).parents[4] / "shared" / "corpus"

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="no corpus here")


def specification(name: str) -> Specification:
    problems = Problems()
    document = load(read_text(CORPUS / name), problems=problems)
    return Specification(document, problems)


@pytest.mark.parametrize(
    ("name", "operations"),
    [
        ("oai-api-with-examples.yaml", 2),
        ("oai-callback-example.yaml", 1),
        ("oai-link-example.yaml", 6),
        ("oai-petstore-expanded.yaml", 4),
        ("oai-petstore.yaml", 3),
        ("oai-uspto.yaml", 3),
        ("train-travel.json", 7),
        ("figma.yaml", 47),
    ],
)
def test_sound_documents_are_read_without_a_problem(name: str, operations: int) -> None:
    spec = specification(name)
    assert len(list(spec.operations())) == operations
    for pointer in spec.component_schemas:
        spec.schema(pointer)
    assert list(spec.problems) == []


def test_qdrant_says_or_null_by_a_lone_nullable() -> None:
    spec = specification("qdrant-1.18.json")
    assert len(list(spec.operations())) == 75
    for pointer in spec.component_schemas:
        node = spec.schema(pointer)
        assert isinstance(node, dict)
        for index in range(len(node.get("anyOf", []))):
            spec.schema(f"{pointer}/anyOf/{index}")
    assert {problem.code for problem in spec.problems} <= {"nullable-without-type"}


@pytest.mark.parametrize(
    "name", ["openai.yaml", "box.json", "datadog-v1.yaml", "twilio-api_v2010.json"]
)
def test_nothing_of_a_large_document_is_skipped(name: str) -> None:
    spec = specification(name)
    count = len(list(spec.operations()))
    raw = spec.document.root["paths"].values()
    methods = {"get", "put", "post", "delete", "patch", "head", "options"}
    assert count == sum(len(methods & item.keys()) for item in raw)
    assert spec.problems.of(Outcome.SKIPPED) == []
