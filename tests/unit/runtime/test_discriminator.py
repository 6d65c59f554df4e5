"""Unions whose members are told apart by a tag."""

from __future__ import annotations

from typing import Annotated, Any, TypeAlias

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime._discriminator import Discriminator, Tag, Unknown, tagged
from runtime._models import Field, Model


class Cat(Model):
    kind: Annotated[str, Field(alias="petKind")]
    lives: int


class Dog(Model):
    kind: Annotated[str | None, Field(alias="petKind")] = None
    bark: str


CatOrDog: TypeAlias = Annotated[Cat, Tag("cat", "kitten")] | Annotated[Dog, Tag("dog")]
PET: TypeAdapter[Any] = TypeAdapter(Annotated[CatOrDog, Discriminator("petKind")])


@pytest.mark.parametrize(
    ("content", "member"),
    [
        ('{"petKind": "cat", "lives": 9}', Cat),
        ('{"petKind": "kitten", "lives": 9}', Cat),
        ('{"petKind": "dog", "bark": "wuff"}', Dog),
        ('{"bark": "wuff"}', Dog),
        ('{"petKind": "bird", "wings": 2}', Unknown),
    ],
)
def test_the_tag_chooses_the_member(content: str, member: type[Model]) -> None:
    found = PET.validate_json(content)
    assert type(found) is member
    assert PET.dump_python(found, by_alias=True, exclude_unset=True) == PET.dump_python(
        found, by_alias=True, exclude_none=True
    )


@pytest.mark.parametrize(
    "content",
    [
        '{"petKind": "cat", "bark": "a dog by its members"}',
        '{"petKind": "dog", "lives": 9}',
        "{}",
        "3",
    ],
)
def test_what_its_tag_denies_is_refused(content: str) -> None:
    with pytest.raises(ValidationError):
        PET.validate_json(content)


def test_an_object_of_an_unknown_tag_keeps_all_it_holds() -> None:
    found = PET.validate_json('{"petKind": "bird", "wings": {"left": 1}}')
    assert found.model_extra == {"petKind": "bird", "wings": {"left": 1}}
    assert PET.dump_python(found) == {"petKind": "bird", "wings": {"left": 1}}


def test_a_model_is_taken_as_it_is() -> None:
    dog = Dog(bark="wuff")
    assert PET.validate_python(dog) is dog


def test_members_that_share_a_value_are_a_union() -> None:
    both = Annotated[Cat, Tag("a", "b")] | Annotated[Dog, Tag("b")]
    found = tagged(both)
    assert list(found) == ["a", "b"]
    assert len(found["b"].__args__) == 2
    assert tagged(Cat | Dog) == {}
