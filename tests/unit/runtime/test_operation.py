"""Operations as data."""

from __future__ import annotations

import pytest
from runtime._operation import FORM, JSON, Body, Operation


def test_an_operation_is_told_by_its_method_and_path() -> None:
    assert str(Operation("GET", "/a/{id}", returns=None)) == "GET /a/{id}"


@pytest.mark.parametrize(
    ("body", "bodies"),
    [((), ()), (JSON, (JSON,)), ((JSON, FORM), (JSON, FORM))],
)
def test_an_operation_has_any_number_of_bodies(
    body: Body | tuple[Body, ...], bodies: tuple[Body, ...]
) -> None:
    assert Operation("POST", "/", returns=None, body=body).bodies == bodies


def test_two_operations_that_say_the_same_are_two() -> None:
    one, other = (Operation("GET", "/", returns=None) for _ in range(2))
    assert one != other
    assert len({one, other}) == 2
