"""Resources: their tree, their classes, and what they are about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.documents.tree import JSON

if TYPE_CHECKING:
    from conftest import PlanOf

TAGS: JSON = [
    {"name": "dogs", "description": "All about dogs.\nAnd pups\n\nNot told."},
    {"name": "cats", "description": "Cats, too"},
    {"name": "plain"},
]


def operation(*tags: str) -> JSON:
    return {"tags": [*tags], "responses": {"204": {"description": "Done."}}}


def test_nodes_have_their_children_and_operations(plan_of: PlanOf) -> None:
    get = operation()
    tree = plan_of(
        paths={
            "/a/b/c": {"get": get},
            "/a/{x}": {"get": get, "put": get},
            "/d": {"post": get},
        }
    ).resources
    assert {chain: one.children for chain, one in tree.items()} == {
        ("a",): (("a", "b"),),
        ("a", "b"): (("a", "b", "c"),),
        ("a", "b", "c"): (),
        ("d",): (),
    }
    assert [op.method for op in tree["a",].operations] == ["get", "put"]
    assert [one.class_name for one in tree.values()] == ["A", "AB", "ABC", "D"] or len(
        {one.class_name for one in tree.values()}
    ) == 4


@pytest.mark.parametrize(
    ("tags", "about"),
    [
        ((["dogs"], ["dogs"]), "All about dogs.\nAnd pups."),
        ((["cats"], ["cats"]), "Cats, too."),
        ((["dogs"], ["cats"]), "Operations on `things`."),
        ((["dogs", "cats"], ["dogs"]), "Operations on `things`."),
        ((["plain"], ["plain"]), "Operations on `things`."),
        ((["unknown"], ["unknown"]), "Operations on `things`."),
        (([], []), "Operations on `things`."),
        (([], ["dogs"]), "All about dogs.\nAnd pups."),
    ],
)
def test_a_resource_is_about_the_one_tag_of_its_operations(
    plan_of: PlanOf, tags: tuple[list[str], list[str]], about: str
) -> None:
    first, second = tags
    item = {"get": operation(*first), "post": operation(*second)}
    assert (
        plan_of(tags=TAGS, paths={"/things": item}).resources["things",].about == about
    )


def test_tags_that_stand_under_one_share_it(plan_of: PlanOf) -> None:
    tags = [
        {"name": "pets", "description": "All pets."},
        {"name": "dogs", "parent": "pets"},
        {"name": "pups", "parent": "dogs"},
    ]
    item = {"get": operation("pups"), "post": operation("dogs")}
    plan = plan_of(version="3.2.0", tags=tags, paths={"/things": item})
    assert plan.resources["things",].about == "All pets."


def test_a_resource_without_operations_is_about_nothing_more(plan_of: PlanOf) -> None:
    plan = plan_of(tags=TAGS, paths={"/a/b": {"get": operation("dogs")}})
    assert plan.resources["a",].about == "Operations on `a`."
