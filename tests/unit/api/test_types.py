from __future__ import annotations

import pytest

from generator.api.types import (
    ANY,
    NULL,
    Array,
    Choice,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
    accepts_null,
    nullable,
    references,
    rewrite,
    union,
    without_null,
)

TEXT = Scalar(Kind.STRING)
WHOLE = Scalar(Kind.INTEGER)


def test_a_union_is_flat_and_holds_each_member_once() -> None:
    assert union([TEXT, union([WHOLE, TEXT])]) == Union((TEXT, WHOLE))


def test_null_stands_last_in_a_union() -> None:
    assert union([NULL, TEXT, WHOLE]) == Union((TEXT, WHOLE, NULL))


def test_a_union_of_one_member_is_that_member() -> None:
    assert union([TEXT, TEXT]) == TEXT


def test_a_union_with_any_value_is_any_value() -> None:
    assert union([TEXT, ANY, NULL]) == ANY


def test_a_union_keeps_the_tag_of_the_union_inside_it() -> None:
    tagged = Union((ModelRef("/a"), ModelRef("/b")), "kind")
    assert nullable(tagged) == Union((ModelRef("/a"), ModelRef("/b"), NULL), "kind")
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
def test_null_is_accepted_where_the_type_itself_says_so(type_: Type, accepted: bool) -> None:
    assert accepts_null(type_) is accepted


def test_a_type_without_null_is_what_remains() -> None:
    assert without_null(nullable(TEXT)) == TEXT
    assert without_null(TEXT) == TEXT
    assert without_null(Union((NULL,))) == Union((NULL,))


def test_references_are_found_at_any_depth_in_order() -> None:
    inner = Tuple((ModelRef("/a"), TEXT), ModelRef("/b"))
    type_ = Union((Array(inner), Map(ModelRef("/c")), Choice((1,)), Tuple((), None)))
    assert list(references(type_)) == ["/a", "/b", "/c"]


def test_what_a_rewrite_leaves_alone_stays_the_same_object() -> None:
    type_ = Union((Array(Map(TEXT)), Choice(("a",)), ModelRef("/a")))
    assert rewrite(type_, lambda scalar: scalar) is type_


def test_a_rewrite_changes_scalars_at_any_depth() -> None:
    limited = Scalar(Kind.STRING, Limits(pattern="x"))

    def bare(scalar: Scalar) -> Type:
        return Scalar(scalar.kind)

    assert rewrite(Array(limited), bare) == Array(TEXT)
    assert rewrite(Map(limited), bare) == Map(TEXT)
    assert rewrite(Tuple((limited,), limited), bare) == Tuple((TEXT,), TEXT)
    assert rewrite(Tuple((limited,), None), bare) == Tuple((TEXT,), None)
    assert rewrite(Union((limited, TEXT, WHOLE), "tag"), bare) == Union((TEXT, WHOLE), "tag")
