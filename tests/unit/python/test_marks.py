from __future__ import annotations

from generator.api.types import ModelRef, Tag, Type, Union
from generator.python.layout import flat
from generator.python.marks import marks, members

A, B, C = (ModelRef(name) for name in "ABC")


def said(tag: Tag) -> dict[Type, list[str]]:
    return {
        type_: [flat(value) for value in values] for type_, values in marks(tag).items()
    }


def test_a_member_is_marked_with_all_values_that_tell_it() -> None:
    tag = Tag("kind", (("a", A), ("aa", A), ("b", B)), other=B)
    assert said(tag) == {A: ['"a"', '"aa"'], B: ['"b"', "other=True"]}


def test_members_that_share_a_value_are_marked_each() -> None:
    assert said(Tag("kind", (("a", Union((A, B))), ("b", B)))) == {
        A: ['"a"'],
        B: ['"a"', '"b"'],
    }


def test_members_that_another_tag_tells_are_marked_together() -> None:
    both = Union((A, B), Tag("sort", (("x", A), ("y", B))))
    assert said(Tag("kind", (("a", both), ("c", C)))) == {both: ['"a"'], C: ['"c"']}


def test_a_type_that_is_no_union_is_its_only_member() -> None:
    assert members(A) == (A,)
    assert members(Union((A, B))) == (A, B)
