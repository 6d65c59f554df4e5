from __future__ import annotations

import pytest

from generator.api.definitions import NO_TEXT, Property
from generator.api.paging_answer import Member
from generator.api.paging_fit import fit, may_follow
from generator.api.paging_request import Sent
from generator.api.types import Kind, Scalar

TEXT, NUMBER = Scalar(Kind.STRING), Scalar(Kind.INTEGER)


def taken(name: str, type_: Scalar = TEXT) -> Sent:
    return Sent(f"$request.query.{name}", name, (type_,), NO_TEXT, None, "/p")


def member(*names: str, type_: Scalar = TEXT) -> Member:
    pointer = "/" + "/".join(names)
    said = Property(names[-1], type_, True, pointer)
    return Member(pointer, names, said, (type_,), False)


@pytest.mark.parametrize(
    ("name", "names", "more", "rank"),
    [
        ("cursor", ("next_cursor",), False, 0),
        ("next_token", ("next_token",), False, 0),
        ("cursor", ("next_page_token",), False, 1),
        ("cursor", ("paging", "cursor"), False, 2),
        ("cursor", ("cursor",), True, 3),
        ("cursor", ("cursor",), False, None),
        ("cursor", ("name",), True, None),
    ],
)
def test_the_nearer_the_names_the_better_they_fit(
    name: str, names: tuple[str, ...], *, more: bool, rank: int | None
) -> None:
    assert fit(taken(name), member(*names), more) == rank


def test_an_argument_takes_what_is_of_its_type() -> None:
    number = taken("cursor", NUMBER)
    assert fit(number, member("next_cursor", type_=NUMBER), more=False) == 0
    assert fit(number, member("next_cursor"), more=False) is None
    boolean = member("next_cursor", type_=Scalar(Kind.BOOLEAN))
    assert fit(taken("cursor"), boolean, more=False) is None


def test_a_name_that_nothing_can_follow_need_not_be_looked_at() -> None:
    assert may_follow("cursor", set())
    assert may_follow("odd", {"next_odd"})
    assert may_follow("next_odd", {"next_odd"})
    assert not may_follow("odd", {"odd"})
