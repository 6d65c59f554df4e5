"""docs/problems.md says what the source and the golden cases do."""

from __future__ import annotations

import re
from pathlib import Path

from .problem_codes import all_codes, page

PAGE = Path(__file__).parents[2] / "docs/problems.md"


def test_the_page_has_every_code_and_no_other() -> None:
    heads = re.findall(r"^## (.+)$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert heads == [code.name for code in all_codes()], "`make golden` mends it"


def test_every_code_has_an_example() -> None:
    assert [code.name for code in all_codes() if not code.example] == []


def test_the_page_is_what_the_source_and_the_cases_say() -> None:
    assert PAGE.read_text("utf-8") == page(), "`make golden` writes it anew"
