"""Pages that were damaged on their way: a problem with its place or a document, never a traceback."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.documents.pages.forms import is_page
from generator.documents.pages.merge import merge
from generator.documents.pages.read import page_facts, read_page
from generator.documents.tree import Document, Text, read_text
from generator.problems import Fatal, Problems

ROOT = Path(__file__).parents[4]
PAGES = [
    *sorted((ROOT / "specs").glob("*/pages/*.md")),
    *sorted((ROOT / "tests" / "golden" / "cases").glob("*/page.*")),
    *sorted((ROOT / "tests" / "golden" / "cases").glob("*/swagger-initializer.js")),
    *sorted((ROOT.parent / "shared" / "pages").glob("*/*.md")),
]
TEXTS = [read_text(path, name=path.name) for path in PAGES]
Mutation: TypeAlias = Callable[[str, int, int], str]


def without_lines(content: str, one: int, two: int) -> str:
    lines = content.splitlines(keepends=True)
    start = one % len(lines)
    return "".join(lines[:start] + lines[start + 1 + two % 5 :])


def with_lines_swapped(content: str, one: int, two: int) -> str:
    lines = content.splitlines(keepends=True)
    one, two = one % len(lines), two % len(lines)
    lines[one], lines[two] = lines[two], lines[one]
    return "".join(lines)


def with_a_character(content: str, one: int, two: int) -> str:
    at = one % len(content)
    return (
        content[:at]
        + "`\"'{}[]:,-#\\\n\t <&|*\0\r\ufeff9"[two % 22]
        + content[at + 1 :]
    )


def cut_off(content: str, one: int, two: int) -> str:
    return content[: one % len(content)]


def with_a_part_twice(content: str, one: int, two: int) -> str:
    at = one % len(content)
    return content[: at + two % 200] + content[at:]


def flattened(content: str, one: int, two: int) -> str:
    return " ".join(without_lines(content, one, two).split())


MUTATIONS: list[Mutation] = [
    without_lines,
    with_lines_swapped,
    with_a_character,
    cut_off,
    with_a_part_twice,
    flattened,
]


def read(text: Text) -> Document | None:
    """The document of a page, or None where a problem with a place says why there is none."""
    problems = Problems()
    try:
        document = read_page(text, problems)
    except Fatal as fatal:
        place = fatal.problem.place
        assert place.file == text.name
        assert place.line >= 1
        assert place.column >= 1
        return None
    for problem in problems:
        assert problem.place.line >= 1, problem
    return document


@given(
    text=st.sampled_from(TEXTS),
    mutation=st.sampled_from(MUTATIONS),
    one=st.integers(0, 100_000),
    two=st.integers(0, 100_000),
)
@settings(deadline=None, max_examples=100)
def test_a_damaged_page_is_a_document_or_a_problem_with_its_place(
    text: Text, mutation: Mutation, one: int, two: int
) -> None:
    damaged = Text(text.name, mutation(text.content, one, two))
    is_page(damaged)
    document = read(damaged)
    if document is None:
        return
    page_facts(damaged)
    lines = damaged.content.splitlines()
    for pointer in ("", "/paths", "/paths/nowhere", "/components/schemas"):
        assert 1 <= document.locate(pointer).line <= max(1, len(lines) + 1)
    json.dumps(document.root)


@pytest.mark.parametrize(
    "text", [pytest.param(text, id=text.name) for text in TEXTS[:12]]
)
def test_line_ends_marks_and_a_missing_end_change_nothing(text: Text) -> None:
    want = read(text)
    for content in (
        text.content.replace("\r\n", "\n").replace("\n", "\r\n"),
        "\ufeff" + text.content,
        text.content.rstrip(),
    ):
        got = read(Text(text.name, content))
        assert (got is None) == (want is None)
        if got is not None and want is not None:
            assert _said(got) == _said(want)


def _said(document: Document) -> str:
    return json.dumps(document.root).replace("\\r\\n", "\\n")


@given(
    pages=st.lists(st.sampled_from(TEXTS), min_size=2, max_size=4),
    one=st.integers(0, 100_000),
)
@settings(deadline=None, max_examples=20)
def test_damaged_pages_of_one_vendor_are_merged(pages: list[Text], one: int) -> None:
    damaged = [
        Text(p.name, with_a_character(p.content, one, i)) for i, p in enumerate(pages)
    ]
    documents = [document for page in damaged if (document := read(page)) is not None]
    if documents:
        problems = Problems()
        merged = merge(documents, problems)
        assert isinstance(merged.root, dict)
        assert all(problem.place.line >= 1 for problem in problems)
