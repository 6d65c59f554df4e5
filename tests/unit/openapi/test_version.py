"""Which version of OpenAPI a document is written in."""

from __future__ import annotations

import pytest

from generator.documents.tree import Text, load
from generator.openapi.version import minor_version
from generator.problems import Fatal, Problem, Problems


def read(text: str) -> int:
    return minor_version(load(Text("a.yaml", text)), Problems())


def fatal(text: str) -> Problem:
    with pytest.raises(Fatal) as caught:
        read(text)
    return caught.value.problem


@pytest.mark.parametrize(
    ("version", "minor"),
    [
        *[("3.0.0", 0), ("3.0.4", 0), ("3.0", 0)],
        *[("3.1.0", 1), ("3.1.2", 1), ("3.1.0-rc1", 1), ("3.2.0", 2)],
    ],
)
def test_the_minor_version_tells_documents_apart(version: str, minor: int) -> None:
    assert read(f"openapi: '{version}'") == minor


def test_a_version_that_is_a_number_is_read_as_meant() -> None:
    problems = Problems()
    assert minor_version(load(Text("a.yaml", "openapi: 3.1")), problems) == 1
    assert [p.code for p in problems] == ["not-text"]


def test_swagger_2_is_to_be_converted_first() -> None:
    problem = fatal("info: {}\nswagger: '2.0'")
    assert problem.code == "swagger-2"
    assert problem.place.line == 2
    assert "npx swagger2openapi" in problem.remedy


@pytest.mark.parametrize("text", ["openapi: 4.0.0", "openapi: 3.9.0", "openapi: yes"])
def test_an_unknown_version_is_fatal_where_it_stands(text: str) -> None:
    problem = fatal(text)
    assert problem.code == "not-openapi"
    assert problem.place.line == 1


@pytest.mark.parametrize("text", ["info: {}", "[]", "just text"])
def test_a_document_that_is_something_else_is_fatal(text: str) -> None:
    problem = fatal(text)
    assert problem.code == "not-openapi"
    assert problem.message == "the document does not say that it is OpenAPI"
