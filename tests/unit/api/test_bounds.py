from __future__ import annotations

from typing import Any

from generator.api.bounds import narrow


def test_the_tighter_bound_counts_and_the_first_of_other_words() -> None:
    limits: dict[str, Any] = {}
    narrow(limits, {"minimum": 1, "maxLength": 5, "pattern": "a"})
    narrow(limits, {"minimum": 3, "maxLength": 9, "pattern": "b"})
    assert limits == {"minimum": 3, "maxLength": 5, "pattern": "a"}


def test_what_is_no_number_is_no_bound() -> None:
    limits: dict[str, Any] = {}
    narrow(limits, {"minimum": True, "maximum": "3", "title": "x"})
    assert not limits
