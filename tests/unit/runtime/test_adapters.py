"""Validators are built once for each type, and read by the rules of the wire."""

from __future__ import annotations

import threading
from typing import Annotated, Any

import pytest
from pydantic import ValidationError
from runtime._adapters import validate, validator
from runtime._models import Field, Model


class Point(Model):
    x: Annotated[int, Field(alias="X")]


def test_equal_types_share_a_validator() -> None:
    assert validator(list[Point]) is validator(list[Point])
    assert validator(Point | None) is validator(Point | None)


def test_a_model_brings_its_own_validator() -> None:
    assert validator(Point) is Point.__pydantic_validator__


def test_a_class_that_is_not_built_yet_is_built_for_its_metadata() -> None:
    class Late(Model):
        x: int

    assert not Late.__pydantic_complete__
    assert validate(Annotated[Late, "a note"], b'{"x": 1}') == Late(x=1)


def test_metadata_that_cannot_be_hashed_is_no_hindrance() -> None:
    type_ = Annotated[list[Point], Field(min_length=1), ["no hash"]]
    with pytest.raises(TypeError):
        hash(type_)
    assert validator(type_) is validator(type_)
    with pytest.raises(ValidationError, match="at least 1 item"):
        validate(type_, b"[]")


@pytest.mark.parametrize(
    ("type_", "wrong"),
    [
        (int, b'"5"'),
        (int, b"true"),
        (float, b'"1.5"'),
        (bool, b'"yes"'),
        (bool, b"1"),
        (str, b"1"),
        (Point, b'{"x": 1}'),
        (Point, b"[]"),
    ],
)
def test_nothing_is_converted_from_one_json_type_to_another(
    type_: Any, wrong: bytes
) -> None:
    with pytest.raises(ValidationError):
        validate(type_, wrong)


def test_threads_that_ask_at_once_get_one_validator() -> None:
    found: list[object] = []
    start = threading.Barrier(16)

    def ask() -> None:
        start.wait()
        found.append(validator(dict[str, list[Point]]))

    threads = [threading.Thread(target=ask) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 16
    assert len({id(each) for each in found}) == 1
