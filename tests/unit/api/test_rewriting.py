from __future__ import annotations

from generator.api.rewriting import rewrite
from generator.api.types import (
    ANY,
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
)

TEXT = Scalar(Kind.STRING)
WHOLE = Scalar(Kind.INTEGER)
A, B = ModelRef("/a"), ModelRef("/b")
TAG = Tag("kind", (("a", A), ("b", B)))


def test_what_a_rewrite_leaves_alone_stays_the_same_object() -> None:
    some = Array(ANY, contains=Contains(TEXT))
    type_ = Union((Array(Map(TEXT, names=TEXT)), Choice(("a",)), A, Implied(some)))
    assert rewrite(type_, lambda scalar: scalar) is type_


def test_a_rewrite_changes_scalars_at_any_depth() -> None:
    limited = Scalar(Kind.STRING, Limits(pattern="x"))

    def bare(scalar: Scalar) -> Type:
        return Scalar(scalar.kind)

    assert rewrite(Array(limited), bare) == Array(TEXT)
    assert rewrite(Map(limited), bare) == Map(TEXT)
    assert rewrite(Tuple((limited,), limited), bare) == Tuple((TEXT,), TEXT)
    assert rewrite(Tuple((limited,), None), bare) == Tuple((TEXT,), None)
    assert rewrite(Union((limited, TEXT, WHOLE), TAG), bare) == Union(
        (TEXT, WHOLE), TAG
    )
    assert rewrite(Implied(limited), bare) == Implied(TEXT)
    assert rewrite(Map(ANY, names=limited), bare) == Map(ANY, names=TEXT)
    some = Array(ANY, contains=Contains(limited))
    assert rewrite(some, bare) == Array(ANY, contains=Contains(TEXT))


def test_a_rewrite_changes_references_and_the_tag_that_speaks_of_them() -> None:
    def other(ref: ModelRef) -> Type:
        return ModelRef(f"{ref.pointer}/x")

    changed = rewrite(Union((A, B), TAG), refer=other)
    a, b = ModelRef("/a/x"), ModelRef("/b/x")
    assert changed == Union((a, b), Tag("kind", (("a", a), ("b", b))))
