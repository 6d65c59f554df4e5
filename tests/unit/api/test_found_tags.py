from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.types import ModelRef, Tag, Union
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
A, B, C = (ModelRef(f"/components/schemas/{name}") for name in "ABC")


def ref(name: str) -> JSON:
    return {"$ref": f"#/components/schemas/{name}"}


def one(required: tuple[str, ...] = (), **listed: JSON) -> dict[str, JSON]:
    """An object with properties of these schemas, or with the text that stands for one."""
    properties: JSON = {
        name: {"enum": [value]} if isinstance(value, str) else value
        for name, value in listed.items()
    }
    return {"type": "object", "required": list(required), "properties": properties}


def found(api_of: ApiOf, *members: JSON, **more: JSON) -> Tag | None:
    schemas: dict[str, JSON] = dict(zip("ABCD", members, strict=False))
    schemas |= more
    node: JSON = {"oneOf": [ref(name) for name in "ABCD"[: len(members)]]}
    type_ = api_of(schemas={"X": node, **schemas}).alias("X").type
    tag: Tag | None = type_.tag
    return tag


STATES = ({"enum": ["open", "new"]}, {"enum": ["done"]})


@pytest.mark.parametrize(
    ("a", "b", "tag"),
    [
        (one(kind="a"), one(kind="b"), ("kind", "a", "b")),
        (one(kind={"const": "a"}), one(kind="b"), ("kind", "a", "b")),
        (one(kind="a"), one(kind="a"), None),
        (one(kind="a"), one(sort="b"), None),
        (one(kind="a"), one(kind={"type": "string"}), None),
        (one(kind="a"), one(kind={"enum": ["b", None]}), None),
        (one(kind="a"), one(kind={"enum": ["b"], "nullable": True}), None),
        (one(kind="a"), one(kind={"enum": [1]}), None),
        (one(kind="a"), {"type": "object"}, None),
        (one(kind="a"), {}, None),
        (one(at=STATES[0]), one(at=STATES[1]), None),
        (
            one(("at",), at=STATES[0]),
            one(("at",), at=STATES[1]),
            ("at", "open new", "done"),
        ),
        (
            one(("at",), at=STATES[0], kind="a"),
            one(("at",), at=STATES[1], kind="b"),
            ("kind", "a", "b"),
        ),
        (one(kind="a"), {"allOf": [one(kind="b"), one(size="m")]}, ("kind", "a", "b")),
        (one(kind=ref("K")), one(kind="b"), ("kind", "k", "b")),
    ],
)
def test_a_property_tells_objects_apart_that_list_other_texts_for_it(
    api_of: ApiOf, a: JSON, b: JSON, tag: tuple[str, str, str] | None
) -> None:
    expected = tag and Tag(
        tag[0],
        (*((v, A) for v in tag[1].split()), *((v, B) for v in tag[2].split())),
    )
    assert found(api_of, a, b, K={"enum": ["k"]}) == expected


def test_a_text_that_several_list_stands_for_each_of_them(api_of: ApiOf) -> None:
    tag = found(api_of, one(kind="a"), one(kind="a"), one(kind="b"))
    assert tag == Tag("kind", (("a", Union((A, B))), ("b", C)))
    by_two = [one(kind=kind, sort=sort) for kind, sort in ("ax", "ay", "bx")]
    tag = found(api_of, *by_two)
    inner = Tag("sort", (("x", A), ("y", B)))
    assert tag == Tag("kind", (("a", Union((A, B), inner)), ("b", C)))
    first, second = (("kind",), {"enum": ["x", "y"]}), (("kind",), {"enum": ["x"]})
    both = [one(required, kind=kind) for required, kind in (first, second)]
    assert found(api_of, *both) == Tag("kind", (("x", Union((A, B))), ("y", A)))
    told_better = [one(kind=kind, sort=sort) for kind, sort in ("ax", "ay", "bz")]
    tag = found(api_of, *told_better)
    assert tag == Tag("sort", (("x", A), ("y", B), ("z", C)))


def test_what_is_no_object_is_not_told(api_of: ApiOf) -> None:
    tag = found(api_of, one(kind="a"), one(kind="b"), {"type": "string"})
    assert tag == Tag("kind", (("a", A), ("b", B)))
    tag = found(api_of, one(kind="a"), one(kind="b"), {"enum": ["a", 1]})
    assert tag == Tag("kind", (("a", A), ("b", B)))
    assert found(api_of, one(kind="a"), {"type": "string"}, {"type": "null"}) is None


def test_a_union_among_the_members_lists_what_its_objects_list(api_of: ApiOf) -> None:
    inner: JSON = {"anyOf": [one(kind="b"), one(kind="c"), {"type": "null"}]}
    tag = found(api_of, one(kind="a"), inner)
    assert tag == Tag("kind", (("a", A), ("b", B), ("c", B)))
    inner = {"anyOf": [one(kind="b"), one()]}
    assert found(api_of, one(kind="a"), inner) is None


def test_a_union_that_is_written_into_another_is_told_with_it(api_of: ApiOf) -> None:
    inner: JSON = {"oneOf": [ref("B"), ref("C")]}
    nodes = {"X": {"oneOf": [ref("A"), inner]}} | {n: one(kind=n) for n in "ABC"}
    tag = api_of(schemas=nodes).alias("X").type.tag
    assert tag == Tag("kind", (("A", A), ("B", B), ("C", C)))


def test_a_union_of_itself_is_told_by_nothing(api_of: ApiOf) -> None:
    assert found(api_of, one(kind="a"), {"oneOf": [ref("B"), one(kind="b")]}) is None


def test_unions_inside_each_other_are_looked_into_to_a_depth(api_of: ApiOf) -> None:
    deep: dict[str, JSON] = {"U0": one(kind="u")}
    for index in range(1, 400):
        below: JSON = [ref(f"U{index - 1}"), {"type": "null"}]
        deep[f"U{index}"] = {"anyOf": below}
    assert found(api_of, one(kind="a"), {"anyOf": [ref("U3")]}, **deep) is not None
    assert found(api_of, one(kind="a"), {"anyOf": [ref("U399")]}, **deep) is None
