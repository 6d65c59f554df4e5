"""Values made from types fit their types, and are the same each time."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from runtime import (
    Const,
    Date,
    DateTime,
    Discriminator,
    Field,
    Int64,
    Model,
    Number,
    Prefix,
    Tag,
    Time,
    Uuid,
)
from runtime._made import make
from runtime._salvage import salvage
from typing_extensions import TypeAliasType


class Leaf(Model):
    """A model with required and optional members."""

    name: str
    kind: Literal["b", "c"]
    note: str | None = None


class Tree(Model):
    """A model that holds itself."""

    leaf: Annotated[Leaf, Field(alias="aLeaf")]
    trees: list[Tree]
    up: Tree | None


class Cat(Model):
    """A member of a tagged union."""

    kind: str


class Dog(Model):
    """Another one."""

    kind: str


Pets = Annotated[
    Annotated[Cat, Tag("cat")] | Annotated[Dog, Tag("dog")], Discriminator("kind")
]
Loop = TypeAliasType("Loop", "list[Loop] | str")


@pytest.mark.parametrize(
    "type_",
    [
        str,
        int,
        float,
        bool,
        type(None),
        Any,
        dict[str, int],
        list[int],
        tuple[str, int],
        Prefix[tuple[str, int]],
        Literal["a"] | str,
        DateTime,
        Date,
        Time,
        Uuid,
        Int64,
        Number,
        date,
        UUID,
        Annotated[str, Field(min_length=9)],
        Annotated[str, Field(max_length=2)],
        Annotated[int, Field(ge=5)],
        Annotated[int, Field(gt=5)],
        Annotated[int, Field(le=-5)],
        Annotated[Number, Field(lt=-5)],
        Annotated[int, Field(multiple_of=7)],
        Annotated[list[str], Field(min_length=3)],
        Annotated[int, Const(9)],
        Leaf,
        Tree,
        Pets,
        str | None,
    ],
)
def test_a_value_fits_its_type(type_: Any) -> None:
    made = make(type_)
    assert list(salvage(type_, made).faults) == []
    assert make(type_) == made


def test_required_members_alone_are_made_by_their_names_on_the_wire() -> None:
    leaf = {"name": "text", "kind": "b"}
    assert make(Leaf) == leaf
    assert make(Tree) == {"aLeaf": leaf, "trees": [], "up": None}


def test_the_first_alternative_is_taken_with_its_tag() -> None:
    assert make(Pets) == {"kind": "cat"}
    assert make(str | None) == "text"


def test_an_alias_that_holds_itself_ends() -> None:
    assert make(Loop) == []
    assert make(list[Loop]) == [[]]
