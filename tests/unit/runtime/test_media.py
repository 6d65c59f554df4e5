"""Media types are told apart as far as answers and bodies need it."""

from __future__ import annotations

import pytest
from runtime._media import charset, essence, is_json


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        ("application/json", True),
        ("Application/Problem+JSON; charset=utf-8", True),
        ("text/json", True),
        ("application/x-ndjson", False),
        ("application/jsonl", False),
        ("application/stream+json", False),
        ("text/plain", False),
        ("", False),
    ],
)
def test_json_is_told_by_its_name(content_type: str, expected: bool) -> None:
    assert is_json(content_type) is expected


def test_parameters_are_taken_off_and_read() -> None:
    assert essence(' Text/HTML ; charset="Latin-1"') == "text/html"
    assert charset('Text/HTML; charset="Latin-1"') == "latin-1"
    assert charset("text/html; boundary=x") == "utf-8"
    assert charset("") == "utf-8"
