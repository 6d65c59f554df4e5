from __future__ import annotations

import pytest

from generator.documents.pages.stainless_lexer import read_reference
from generator.documents.pages.stainless_tree import (
    ClassOf,
    Item,
    Member,
    Node,
    Said,
    Variant,
    build_indented,
    may_hold,
    read_bullet,
    walk,
)
from generator.documents.pages.stainless_types import Choice, Generic, Named, Type
from generator.documents.tree import Text

TEXT, THING = Named("str"), Named("Thing")


def optional(type_: Type) -> Generic:
    return Generic("Optional", (type_,))


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("thing_id: str", Member("thing_id", TEXT)),
        ("thing: Optional[Thing]", Member("thing", optional(THING))),
        ("thing: what is this?", Member("thing", None)),
        ("class Thing: …", ClassOf("Thing")),
        ("class things.Thing(TypedDict): ...", ClassOf("Thing")),
        ("UnionMember0 = str", Variant(TEXT)),
        ("List[Thing]", Variant(Generic("List", (THING,)))),
        ('"complete"', Item("complete")),
        ("5", Item(5)),
        ("false", Item(False)),
        ("null", Item(None)),
        ("some words of prose", None),
        ("client.things.get()", None),
    ],
)
def test_the_code_of_a_bullet_is_read(code: str, said: Said | None) -> None:
    assert read_bullet(code) == said


@pytest.mark.parametrize(
    ("parent", "said", "holds"),
    [
        (ClassOf("Thing"), Member("a", TEXT), True),
        (ClassOf("Thing"), Item("a"), False),
        (Item("a"), Item("b"), False),
        (Member("a", THING), Member("b", TEXT), True),
        (Member("a", TEXT), Member("b", TEXT), False),
        (Member("a", None), Member("b", TEXT), True),
        (Member("a", Choice(("x",), 1)), Item("y"), True),
        (Member("a", TEXT), Item("y"), False),
        (Member("a", Generic("Union", (TEXT, Named("int")))), Variant(TEXT), True),
        (
            Variant(optional(Generic("Union", (TEXT, Named("int"))))),
            Variant(TEXT),
            True,
        ),
        (Member("a", optional(TEXT)), Variant(TEXT), False),
    ],
)
def test_a_bullet_holds_what_its_type_leaves_to_others(
    parent: Said, said: Said, holds: bool
) -> None:
    assert may_hold(parent, said) is holds


def tree(returns: str) -> tuple[list[Node], list[str]]:
    content = (
        "## Get it\n\n`things.get(strthing_id) -> Thing`\n\n**get** `/things`\n\n"
        f"### Returns\n\n{returns}"
    )
    reference = read_reference(Text("page.md", content))
    nodes, strays = build_indented(reference, reference.methods[0].returns)
    return nodes, [stray.code for stray in strays]


def test_bullets_stand_below_the_one_that_they_are_indented_under() -> None:
    (thing,), strays = tree(
        "- `class Thing: …`\n\n  What it is.\n\n  - `a: str`\n\n    Said of a.\n\n"
        "  - `b: Part`\n\n    - `c: int`\n\n      Said of c.\n"
    )
    assert strays == []
    assert [node.said for node in walk([thing])] == [
        ClassOf("Thing"),
        Member("a", TEXT),
        Member("b", Named("Part")),
        Member("c", Named("int")),
    ]
    assert [node.description for node in walk([thing])] == [
        "What it is.",
        "Said of a.",
        "",
        "Said of c.",
    ]
    assert [member.name for _, member in thing.members()] == ["a", "b"]


def test_a_list_in_a_description_is_prose() -> None:
    (thing,), strays = tree(
        "- `class Thing: …`\n\n  - `a: str`\n\n    One of:\n\n    - `x` does this\n"
        "    - `y` does that\n"
    )
    ((member, _),) = thing.members()
    assert member.below == []
    assert member.description == "One of:\n\n- `x` does this\n- `y` does that"
    assert strays == []


def test_a_member_that_cannot_stand_where_it_stands_is_a_stray() -> None:
    (thing,), strays = tree(
        "- `class Thing: …`\n\n  - `a: str`\n\n    - `b: int`\n\n      Words.\n"
    )
    ((member, _),) = thing.members()
    assert member.below == []
    assert strays == ["b: int"]
