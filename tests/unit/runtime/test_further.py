from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime import DateTime, DecimalNumber, Field, Int64, Model, NamedLike
from runtime._decode import DecodeError, decode
from runtime._drift import Fault
from runtime._further import further_types
from runtime._plain import to_json


class Pet(Model):
    """A pet."""

    name: str


class Tagged(Model):
    """A model whose further members are of one type."""

    __pydantic_extra__: dict[str, int]

    name: str


class TaggedToo(Tagged):
    """One that says no more."""


class Thing(Model):
    """A model of whose further members patterns tell, one of them later in its module."""

    id: str
    owner: Annotated[str | None, Field(alias="ownerId")] = None
    __pydantic_extra__: dict[
        str,
        Annotated[DateTime, NamedLike("_at$")]
        | Annotated[list[Link], NamedLike("^x-")]
        | Annotated[DecimalNumber, NamedLike("^amount")]
        | Annotated[Int64, NamedLike("^n_")]
        | Annotated[Annotated[str, Field(max_length=9)] | None, NamedLike("_text$")]
        | Any,
    ] = Field(init=False)


class Link(Model):
    """What refers back to what it is in."""

    to: Annotated[Thing | None, Field(alias="toThing")] = None
    href: str


def read(content: str, *, strict: bool = False) -> tuple[Thing, list[Fault]]:
    faults: list[Fault] = []
    found = decode(Thing, content.encode(), "", strict=strict, report=faults.append)
    assert isinstance(found, Thing)
    return found, faults


def further(thing: Thing) -> dict[str, Any]:
    return thing.__pydantic_extra__


def test_further_members_are_of_the_type_that_a_class_or_its_parent_says() -> None:
    def types(model: type[Model], name: str) -> list[object]:
        return [(one.pattern, one.type) for one in further_types(model, name)]

    assert types(Pet, "a") == [("", Any)]
    assert types(Tagged, "a") == types(TaggedToo, "a") == [("", int)]
    assert types(Thing, "a") == [("", Any)]
    assert types(Thing, "x-_at") == [("_at$", DateTime), ("^x-", list[Link])]


def test_members_are_read_as_the_patterns_of_their_names_say() -> None:
    content = (
        '{"id":"1","x-a":[{"toThing":{"id":"2","b_at":"2024-01-02T03:04:05.100Z"},"href":"h"}],'
        '"n_a":"123","n_b":123,"a_text":null,"amount":1,"none":["2024-01-02T03:04:05Z"]}'
    )
    thing, faults = read(content, strict=True)
    assert not faults
    (link,) = further(thing)["x-a"]
    assert isinstance(link, Link)
    assert link.to is not None
    assert further(link.to)["b_at"] == datetime(2024, 1, 2, 3, 4, 5, 100_000, UTC)
    assert further(thing)["none"] == ["2024-01-02T03:04:05Z"]
    assert to_json(thing) == content
    assert thing.model_dump_json(by_alias=True, exclude_unset=True) == content
    assert Thing.model_validate_json(content) == thing


def test_decimals_among_them_keep_their_digits() -> None:
    content = '{"id":"1","amount_a":1.10,"amount_b":2}'
    thing, faults = read(content)
    assert not faults
    assert str(further(thing)["amount_a"]) == "1.10"
    assert to_json(thing) == content


def test_what_breaks_a_pattern_is_kept_and_told_with_the_pattern() -> None:
    content = '{"id":"1","x-a":[{}],"x-b":7,"a_text":"0123456789","z_at":true}'
    thing, faults = read(content)
    assert faults == [
        Fault("/*^x-/*/href", "missing", "nothing"),
        Fault("/*^x-", "list_type", "number"),
        Fault("/*_text$", "string_too_long", "string"),
        Fault("/*_at$", "string_type", "boolean"),
    ]
    assert isinstance(further(thing)["x-a"][0], Link)
    assert to_json(thing) == content
    with pytest.raises(DecodeError):
        read(content, strict=True)


def test_a_name_of_several_patterns_is_held_to_all() -> None:
    content = '{"id":"1","n_text":"12"}'
    thing, faults = read(content)
    assert not faults
    assert further(thing)["n_text"] == 12
    assert to_json(thing) == content
    made: dict[str, Any] = {"n_text": 12}
    assert Thing(id="1", **made).model_extra == made
    assert read('{"id":"1","n_text":12}')[1] == [
        Fault("/*_text$", "string_type", "number")
    ]


def test_callers_are_told_which_member_is_wrong() -> None:
    at = datetime(2024, 1, 1, tzinfo=UTC)
    members: dict[str, Any] = {"x-a": [Link(href="h"), {"href": "i"}], "a_at": at}
    thing = Thing(id="1", **members)
    assert to_json(thing) == (
        '{"id":"1","x-a":[{"href":"h"},{"href":"i"}],"a_at":"2024-01-01T00:00:00Z"}'
    )
    dumped = thing.model_dump(exclude={"a_at"})
    assert dumped["x-a"][1] == {"to": None, "href": "i"}
    assert "a_at" not in dumped
    with pytest.raises(ValidationError) as raised:
        Thing(id="1", **{"x-a": [{"href": 1}], "a_at": []})
    assert [error["loc"] for error in raised.value.errors()] == [
        ("x-a", 0, "href"),
        ("a_at",),
    ]


def test_the_members_of_a_union_are_told_apart_by_them() -> None:
    adapter: TypeAdapter[Thing | Tagged] = TypeAdapter(Thing | Tagged)
    found = adapter.validate_json('{"id":"1","name":"n","x-a":[{"href":"h"}]}')
    assert isinstance(found, Thing)
    assert isinstance(adapter.validate_json('{"id":"1","name":"n","x-a":3}'), Tagged)


def test_the_schema_of_a_model_takes_any_further_member() -> None:
    assert Thing.model_json_schema()["additionalProperties"] is True
