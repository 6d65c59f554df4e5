"""What a document says of the members of a model, and of what an alias stands for."""

from __future__ import annotations

from typing import Annotated, get_args

from runtime import Field, Model
from runtime._documented import alias_value, annotated, documented
from typing_extensions import TypeAliasType


class Pet(Model):
    """A pet."""

    name: str
    owner_id: Annotated[int | None, Field(alias="ownerId", ge=1)] = None


Word = TypeAliasType("Word", str)
Tree = TypeAliasType("Tree", "dict[str, Tree]")


def test_members_have_their_names_on_the_wire_and_what_is_said_of_them() -> None:
    name, owner = documented(Pet)
    assert (name.name, name.wire, name.type, name.required) == (
        "name",
        "name",
        str,
        True,
    )
    assert (owner.name, owner.wire, owner.required) == ("owner_id", "ownerId", False)
    assert get_args(owner.type)[0] == int | None
    assert owner.field is Pet.model_fields["owner_id"]


def test_an_alias_stands_for_its_value_also_when_it_holds_itself() -> None:
    assert alias_value(Word) is str
    assert alias_value(Tree) == dict[str, Tree]


def test_a_type_of_which_nothing_is_said_stays_as_it_is() -> None:
    assert annotated(int, ()) is int
    assert annotated(int, (1,)) == Annotated[int, 1]
