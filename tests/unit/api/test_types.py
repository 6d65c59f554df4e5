from __future__ import annotations

import pytest

from generator.api.types import (
    ANY,
    NOTHING,
    NULL,
    Array,
    Choice,
    Contains,
    Implied,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tag,
    Tuple,
    Type,
    Union,
    accepts_null,
    nullable,
    references,
    union,
    without_null,
)

TEXT = Scalar(Kind.STRING)
WHOLE = Scalar(Kind.INTEGER)
A, B = ModelRef("/a"), ModelRef("/b")
TAG = Tag("kind", (("a", A), ("b", B)))


def test_a_union_is_flat_and_holds_each_member_once() -> None:
    assert union([TEXT, union([WHOLE, TEXT])]) == Union((TEXT, WHOLE))


def test_null_stands_last_in_a_union() -> None:
    assert union([NULL, TEXT, WHOLE]) == Union((TEXT, WHOLE, NULL))


def test_a_union_of_one_member_is_that_member() -> None:
    assert union([TEXT, TEXT]) == TEXT


def test_a_union_with_any_value_is_any_value() -> None:
    assert union([TEXT, ANY, NULL]) == ANY


def test_a_union_keeps_the_tag_of_the_union_inside_it() -> None:
    tagged = Union((A, B), TAG)
    assert nullable(tagged) == Union((A, B, NULL), TAG)
    assert without_null(nullable(tagged)) == tagged


@pytest.mark.parametrize(
    ("type_", "accepted"),
    [
        (ANY, True),
        (NULL, True),
        (TEXT, False),
        (Choice(("a", None)), True),
        (Choice(("a",)), False),
        (Union((TEXT, Choice((None,)))), True),
        (Union((TEXT, WHOLE)), False),
        (Array(NULL), False),
        (ModelRef("/a"), False),
    ],
)
def test_null_is_accepted_where_the_type_itself_says_so(
    type_: Type, accepted: bool
) -> None:
    assert accepts_null(type_) is accepted


def test_a_type_without_null_is_what_remains() -> None:
    assert without_null(nullable(TEXT)) == TEXT
    assert without_null(TEXT) == TEXT
    assert without_null(Union((NULL,))) == Union((NULL,))


def test_references_are_found_at_any_depth_in_order() -> None:
    inner = Tuple((A, TEXT), B)
    some = Array(ANY, contains=Contains(ModelRef("/d")))
    type_ = Union(
        (Array(inner), Map(ModelRef("/c")), Choice((1,)), Tuple((), None), some)
    )
    assert list(references(Implied(type_))) == ["/a", "/b", "/c", "/d"]


def test_nothing_is_left_out_of_a_union() -> None:
    assert union([NOTHING, TEXT]) == TEXT
    assert union([NOTHING]) == NOTHING


def test_tags_that_agree_are_one_tag() -> None:
    other = Union((B, ModelRef("/c")), Tag("kind", (("b", B), ("c", ModelRef("/c")))))
    both = union([Union((A, B), TAG), other])
    mapping = (("a", A), ("b", B), ("c", ModelRef("/c")))
    assert both == Union((A, B, ModelRef("/c")), Tag("kind", mapping))


@pytest.mark.parametrize("tag", [Tag("other", (("c", B),)), Tag("kind", (("a", B),))])
def test_tags_that_disagree_are_none(tag: Tag) -> None:
    assert union([Union((A, B), TAG), Union((B, ModelRef("/c")), tag)]) == Union(
        (A, B, ModelRef("/c"))
    )


@pytest.mark.parametrize(
    ("type_", "whole"),
    [
        (Tuple((TEXT,), None, Limits(min_length=1, max_length=1)), True),
        (Tuple((TEXT,), WHOLE, Limits(min_length=1)), True),
        (Tuple((TEXT,), None, Limits(min_length=1)), False),
        (Tuple((TEXT,), WHOLE), False),
    ],
)
def test_a_tuple_is_whole_when_its_length_is_held_to(type_: Tuple, whole: bool) -> None:
    assert type_.is_whole is whole
