"""An answer that breaks its document is typed wherever it can be, and loses nothing."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from runtime._constraints import Unique
from runtime._discriminator import Discriminator, Tag, Unknown
from runtime._implied import Implied
from runtime._models import Field, Model
from runtime._parts import Named, Prefix
from runtime._plain import plain
from runtime._salvage import salvage
from runtime._scalars import DateTime
from typing_extensions import TypeAliasType


class Toy(Model):
    colour: str


class Pet(Model):
    name: str
    born_at: Annotated[DateTime | None, Field(alias="bornAt")] = None
    toys: list[Toy] | None = None


class Cat(Model):
    kind: str
    lives: int


def faults(type_: Any, tree: Any) -> list[str]:
    return [str(fault) for fault in salvage(type_, tree).faults]


GOOD = {"name": "x", "bornAt": "2024-06-25T09:58:32Z", "toys": [{"colour": "red"}]}


def test_what_fits_is_typed_without_a_fault() -> None:
    reading = salvage(Pet, GOOD)
    assert reading.count == 0
    assert isinstance(reading.value, Pet)
    assert plain(reading.value) == GOOD


@pytest.mark.parametrize(
    "tree",
    [
        {"name": 1, "toys": [{"colour": "red"}, {"colour": 2}, 3]},
        {"toys": {}, "more": {"deep": [1, None]}},
        {"name": "x", "born_at": "spelt like a field"},
        {"name": None, "bornAt": "yesterday"},
        [1],
        "x",
        None,
    ],
)
def test_whatever_came_is_written_back(tree: Any) -> None:
    reading = salvage(Pet, tree)
    assert plain(reading.value) == tree


def test_the_typed_stands_beside_the_raw() -> None:
    reading: Any = salvage(Pet, {"name": "x", "toys": [{"colour": "red"}, 3]})
    assert reading.value.toys == [Toy(colour="red"), 3]
    assert [str(fault) for fault in reading.faults] == faults(
        Pet, {"name": "x", "toys": [{"colour": "red"}, 3, 4]}
    )


def test_a_missing_member_reads_as_none_and_is_not_given() -> None:
    reading: Any = salvage(Pet, {})
    assert reading.value.name is None
    assert reading.value.model_fields_set == set()
    assert reading.count == 1


@pytest.mark.parametrize(
    ("type_", "tree", "count"),
    [
        (Annotated[list[int], Unique()], [1, 1], 1),
        (Annotated[list[int], Field(min_length=2)], ["a"], 2),
        (Prefix[tuple[int, str]], ["a"], 1),
        (Prefix[tuple[int, str]], [1, "a", None], 0),
        (tuple[int, str], [1], 1),
        (tuple[int], [1, 2], 1),
        (Annotated[dict[str, int], Named("^n")], {"n": "x", "other": "x"}, 1),
        (Annotated[dict[str, int], Field(max_length=1)], {"a": 1, "b": 2}, 1),
        (Implied[Pet], "text", 0),
        (Implied[Pet], {}, 1),
        (int | str | None, 1.5, 1),
        (int, 1.0, 0),
    ],
)
def test_each_fault_is_counted(type_: Any, tree: Any, count: int) -> None:
    reading = salvage(type_, tree)
    assert reading.count == count
    assert plain(reading.value) == tree


def test_a_tag_chooses_the_member_whose_faults_count() -> None:
    union = Annotated[Cat, Tag("cat")] | Annotated[Toy, Tag("toy")]
    pet = Annotated[union, Discriminator("kind")]
    wrong: Any = salvage(pet, {"kind": "cat", "colour": "red"})
    assert type(wrong.value) is Cat
    assert wrong.count == 1
    other: Any = salvage(pet, {"kind": "bird", "lives": "x"})
    assert type(other.value) is Unknown
    assert other.count == 0
    assert type(salvage(pet, {"colour": "red"}).value) is Toy


Nest = TypeAliasType("Nest", "list[Nest] | str")


def test_an_alias_that_holds_itself_is_read_to_its_end() -> None:
    reading = salvage(Nest, [["a", 1]])
    assert reading.value == [["a", 1]]
    assert [(fault.location, fault.found) for fault in reading.faults] == [
        ("/*/*", "number")
    ]
