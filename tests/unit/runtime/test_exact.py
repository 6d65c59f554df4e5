"""Literals are held to their own kind, and those that say nothing cost nothing."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime._adapters import validate
from runtime._exact import exact
from runtime._models import Model


class Thing(Model):
    on: Literal[True]
    level: Literal[0, 1] | int
    modes: list[Literal["a"] | str]


@pytest.mark.parametrize(
    ("type_", "content"),
    [
        (Literal[False], b"0"),
        (Literal[0], b"false"),
        (Literal[0] | None, b"false"),
        (Literal[1, 2] | int, b"true"),
        (Literal["a", 1] | str | int, b"true"),
        (list[Literal[True] | bool], b"[1]"),
        (Thing, b'{"on": 1, "level": 1, "modes": []}'),
        (Thing, b'{"on": true, "level": true, "modes": []}'),
    ],
)
def test_a_value_of_another_kind_is_no_literal(type_: Any, content: bytes) -> None:
    with pytest.raises(ValidationError):
        validate(type_, content)


def test_literals_are_read() -> None:
    thing = validate(Thing, b'{"on": true, "level": 7, "modes": ["a", "new"]}')
    assert isinstance(thing, Thing)
    assert (thing.on, thing.level, thing.modes) == (True, 7, ["a", "new"])
    assert validate(Literal["a", 1, True], b"1") == 1


def test_a_literal_beside_its_whole_kind_is_left_out() -> None:
    schema = exact(TypeAdapter[Any](Literal["a", "b"] | str).core_schema)
    assert schema["type"] == "str"
    schema = exact(TypeAdapter[Any](Literal["a"] | int).core_schema)
    assert schema["type"] == "union"
