"""The lines of a path item are found in YAML whose members have lines of their own."""

from __future__ import annotations

import pytest

from generator.incremental.lines import Layout, is_item, layout, lines_of_item

TEXT = """\
---
# Things.
openapi: 3.1.0
tags:
- name: a
paths: # all
  /a:
    get: {}
  # About b.
  /b:
    get:
      summary: Some
components: {}
"""
B = TEXT.index("  /b:"), TEXT.index("components")
LAID = layout(TEXT.encode(), 2)


def found(text: str, at: str, count: int = 2) -> tuple[int, int] | None:
    content, start = text.encode(), text.index(at)
    laid = layout(content, count)
    stop = text.index("\n", start) + 1
    return lines_of_item(content, laid, start, stop) if laid else None


def test_an_item_ends_where_the_next_one_begins() -> None:
    assert found(TEXT, "      summary") == B
    assert found(TEXT, "    get: {}") == (TEXT.index("  /a:"), B[0])


def test_a_new_line_belongs_to_what_stands_above_it() -> None:
    end = TEXT.index("components")
    assert LAID
    assert lines_of_item(TEXT.encode(), LAID, end, end) == B


@pytest.mark.parametrize("at", ["openapi", "paths", "components"])
def test_what_is_no_item(at: str) -> None:
    assert found(TEXT, at) is None


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("openapi:", '"openapi":'),
        TEXT.replace("tags:", "? tags\n:"),
        TEXT.replace("paths: # all", "paths: &all"),
        TEXT.replace("components:", "paths:"),
        TEXT.replace("---", "--- &all"),
        TEXT.replace("Some", "Some\u2028"),
        f" {TEXT}",
    ],
)
def test_what_is_not_in_lines(text: str) -> None:
    assert found(text, "      summary") is None


def test_lines_that_look_like_items() -> None:
    assert found(TEXT, "      summary", 3) is None


@pytest.mark.parametrize(
    ("lines", "is_one"),
    [
        ("  /b:\n    get: {}\n", True),
        ("  /b:\n    get: {}", False),
        ("   /b:\n    get: {}\n", False),
        (" /b:\n    get: {}\n", False),
        ("  #/b:\n    get: {}\n", False),
        ("  /b:\n    get: {}\n...\n", False),
        ("  /b:\n    get: \x85\n", False),
        ("  /b:\n    get: '\n  of two lines'\n", False),
        ("  /b:\n    get: \xa9\n", True),
    ],
)
def test_an_item_stands_where_it_stood(lines: str, *, is_one: bool) -> None:
    text, new = TEXT.encode(), lines.encode()
    now = text[: B[0]] + new + text[B[1] :]
    assert LAID
    assert is_item(now, LAID, B[0], B[0] + len(new)) is is_one


def test_a_layout_is_that_of_yaml_with_a_line_for_each_path() -> None:
    content = TEXT.encode()
    top, bottom = TEXT.index("\n  /a:"), TEXT.index("components")
    assert Layout(top, bottom, b"  ") == LAID
    assert LAID.longer(2).bottom == bottom + 2
    assert layout(content, 0) is layout(b"", 0) is layout(b'{"paths": {}}', 1) is None
    assert layout(content[:bottom], 2) == Layout(top, bottom, b"  ")
