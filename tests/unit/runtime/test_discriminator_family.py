"""Unions of objects are told apart by their tag, and what the document does not know is kept."""

from __future__ import annotations

import json
from typing import Annotated, Any

import pytest
from runtime._decode import decode
from runtime._discriminator import Discriminator, Tag, Unknown
from runtime._drift import Fault
from runtime._models import Model
from runtime._plain import plain


class Pet(Model):
    kind: str
    name: str | None = None


class Cat(Pet):
    lives: int


Known = Annotated[
    Annotated[Cat, Tag("cat")] | Annotated[Pet, Tag("pet")], Discriminator("kind")
]
Family = Annotated[
    Annotated[Cat, Tag("cat")] | Annotated[Pet, Tag("pet", other=True)],
    Discriminator("kind"),
]


def read(type_: Any, tree: Any) -> tuple[Any, list[Fault]]:
    faults: list[Fault] = []
    content = json.dumps(tree).encode()
    value = decode(type_, content, "", strict=False, report=faults.append)
    assert plain(value) == tree
    return value, faults


@pytest.mark.parametrize("type_", [Known, Family])
def test_the_tag_chooses_the_member(type_: Any) -> None:
    value, faults = read(type_, {"kind": "cat", "lives": 9})
    assert (type(value), faults) == (Cat, [])


@pytest.mark.parametrize("type_", [Known, Family])
def test_a_member_that_breaks_its_document_is_no_other_member(type_: Any) -> None:
    value, faults = read(type_, {"kind": "cat", "lives": "nine"})
    assert type(value) is Cat
    assert faults == [Fault("/lives", "int_type", "string")]


@pytest.mark.parametrize(("type_", "kept"), [(Known, Unknown), (Family, Pet)])
def test_another_value_is_no_fault(type_: Any, kept: type[Model]) -> None:
    value, faults = read(type_, {"kind": "dog", "bark": True})
    assert (type(value), faults) == (kept, [])


def test_what_takes_other_values_is_held_to_its_own_members() -> None:
    value, faults = read(list[Family], [{"kind": "dog", "name": 1}])
    assert type(value[0]) is Pet
    assert faults == [Fault("/*/name", "string_type", "number")]
