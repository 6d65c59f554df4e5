"""What a header can carry, and how documented ones are read."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from runtime._headers import check_header, is_safe, parse_headers
from runtime._models import Field, Model


class Limits(Model):
    left: Annotated[int, Field(alias="X-Left")]
    tags: Annotated[list[int] | None, Field(alias="X-Tags")] = None


@pytest.mark.parametrize(
    "value", ["key\r\nB: c", "key\nb", "key\x00", " key", "key\t", "key\x7f"]
)
def test_a_value_that_would_not_be_one_header_is_refused(value: str) -> None:
    assert not is_safe(value)
    with pytest.raises(ValueError, match="the header X-A cannot hold") as raised:
        check_header("X-A", value)
    assert "key" not in str(raised.value)


@pytest.mark.parametrize("name", ["", "X A", "X:", "X\r\n", "Ä"])
def test_a_name_that_is_no_token_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="cannot be the name of a header"):
        check_header(name, "a")


@pytest.mark.parametrize("value", ["", "a b", "a\tb", "é", "a, b"])
def test_other_values_are_carried(value: str) -> None:
    check_header("X-A", value)


def test_headers_are_read_by_their_names_on_the_wire() -> None:
    found = parse_headers(Limits, {"X-Left": "3", "X-Tags": "1, 2"})
    assert (found.left, found.tags) == (3, [1, 2])


def test_what_does_not_fit_keeps_its_text_and_what_is_missing_is_none() -> None:
    found: Any = parse_headers(Limits, {"X-Tags": "a, 2"})
    assert (found.left, found.tags) == (None, "a, 2")
