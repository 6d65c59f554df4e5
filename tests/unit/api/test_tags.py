from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.types import Choice, ModelRef, Tag, Union
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]
A, B = (ModelRef(f"/components/schemas/{name}") for name in "AB")


def ref(name: str) -> JSON:
    return {"$ref": f"#/components/schemas/{name}"}


def tagged(*values: str) -> JSON:
    """An object whose `kind` is one of these values, or any text."""
    kind = {"enum": list(values)} if values else {"type": "string"}
    return {"type": "object", "properties": {"kind": kind}}


def tag_of(
    api_of: ApiOf, a: JSON, b: JSON, **discriminator: JSON
) -> tuple[Tag | None, list[str]]:
    node = {
        "oneOf": [ref("A"), ref("B")],
        "discriminator": {"propertyName": "kind", **discriminator},
    }
    read = api_of(schemas={"X": node, "A": a, "B": b})
    union = read.alias("X").type
    assert isinstance(union, Union)
    return union.tag, [code for code, _, _ in read.codes]


@pytest.mark.parametrize(
    ("a", "b", "mapping", "values"),
    [
        (tagged(), tagged(), {}, (("A", A), ("B", B))),
        (tagged("a"), tagged("b"), {}, (("a", A), ("b", B))),
        (tagged("a", "aa"), tagged("b"), {}, (("a", A), ("aa", A), ("b", B))),
        (
            tagged(),
            tagged(),
            {"one": "#/components/schemas/A", "two": "B"},
            (("one", A), ("two", B)),
        ),
        (
            tagged("a"),
            tagged(),
            {"one": "A"},
            (("one", A), ("a", A), ("B", B)),
        ),
        (tagged("x"), tagged("x"), {}, (("x", Union((A, B))),)),
    ],
)
def test_the_values_of_a_tag_are_those_that_a_member_says_are_its_own(
    api_of: ApiOf, a: JSON, b: JSON, mapping: JSON, values: Any
) -> None:
    tag, codes = tag_of(api_of, a, b, mapping=mapping)
    assert tag == Tag("kind", values)
    assert codes == []


def test_a_mapping_to_nowhere_is_a_problem(api_of: ApiOf) -> None:
    tag, codes = tag_of(
        api_of, tagged(), tagged(), mapping={"c": "#/components/schemas/C"}
    )
    assert tag == Tag("kind", (("A", A), ("B", B)))
    assert len(codes) == 1


def test_an_inline_member_without_a_value_leaves_no_tag(api_of: ApiOf) -> None:
    node = {"oneOf": [ref("A"), tagged()], "discriminator": {"propertyName": "kind"}}
    read = api_of(schemas={"X": node, "A": tagged()})
    assert read.alias("X").type.tag is None
    assert read.codes == [("untold-member", "degraded", "/components/schemas/X/oneOf")]


def test_a_member_that_is_a_union_has_the_values_of_its_members(api_of: ApiOf) -> None:
    discriminator = {"propertyName": "kind"}
    nodes = {
        "X": {"oneOf": [ref("A"), ref("Rest")], "discriminator": discriminator},
        "Rest": {"oneOf": [ref("B"), ref("C")]},
        "A": tagged("a"),
        "B": tagged("b"),
        "C": tagged("c"),
    }
    tag = api_of(schemas=nodes).alias("X").type.tag
    assert [value for value, _ in tag.mapping] == ["a", "b", "c"]


def test_what_is_no_object_needs_no_value(api_of: ApiOf) -> None:
    node = {
        "oneOf": [ref("A"), {"type": "null"}],
        "discriminator": {"propertyName": "kind"},
    }
    assert api_of(schemas={"X": node, "A": tagged("a")}).alias("X").type.tag == Tag(
        "kind", (("a", A),)
    )


@pytest.mark.parametrize(
    ("values", "mapping", "closed"),
    [
        (["a"], {}, True),
        (["a"], {"a": "A"}, True),
        (["a"], {"a": "A", "aa": "A"}, True),
        (["a", "aa"], {"a": "A"}, False),
        ([], {"a": "A"}, False),
    ],
)
def test_the_one_text_by_which_a_member_is_told_is_closed(
    api_of: ApiOf, values: list[str], mapping: JSON, closed: bool
) -> None:
    discriminator = {"propertyName": "kind", "mapping": mapping}
    node = {"oneOf": [ref("A"), ref("B")], "discriminator": discriminator}
    read = api_of(schemas={"X": node, "A": tagged(*values), "B": tagged("b")})
    (told,) = read.model("A").properties
    assert (isinstance(told.type, Choice) and told.type.closed) is closed
    (other,) = read.model("B").properties
    assert other.type == Choice(("b",), closed=True)


def test_one_text_of_a_property_that_tells_nothing_is_open(api_of: ApiOf) -> None:
    (member,) = api_of(schemas={"A": tagged("a")}).model("A").properties
    assert member.type == Choice(("a",))
