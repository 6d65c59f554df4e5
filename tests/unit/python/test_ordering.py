"""The order of definitions and members."""

from __future__ import annotations

from generator.api.addresses import Address
from generator.api.definitions import Model, Property
from generator.api.types import ModelRef
from generator.python.lock import Lock
from generator.python.ordering import ordered


def model(pointer: str, *members: str) -> Model:
    """A model of members that are models inside it."""
    inner = [f"{pointer}/properties/{name}" for name in members]
    return Model(
        pointer,
        tuple(
            Property(name, ModelRef(at), required=False, pointer=at)
            for name, at in zip(members, inner, strict=True)
        ),
    )


def definitions(*models: Model) -> dict[str, Model]:
    return {one.pointer: one for one in models}


def test_members_come_as_they_were_named_and_new_ones_last() -> None:
    now = definitions(model("/a", "new", "y", "x"))
    lock = Lock(fields={"/a": {"x": "x", "gone": "gone", "y": "y"}})
    (found,) = ordered(now, {}, lock).values()
    assert isinstance(found, Model)
    assert [member.name for member in found.properties] == ["x", "y", "new"]


def test_what_stands_inside_a_model_follows_its_members() -> None:
    now = definitions(
        model("/a/properties/y", "v", "u"),
        model("/a/properties/x"),
        model("/b"),
        model("/a/properties/y/properties/v"),
        model("/a/properties/y/properties/u"),
        model("/a", "y", "x"),
    )
    lock = Lock(
        fields={
            "/a": {"x": "x", "y": "y"},
            "/a/properties/y": {"u": "u", "v": "v"},
        }
    )
    assert list(ordered(now, {}, lock)) == [
        "/a/properties/x",
        "/a/properties/y",
        "/b",
        "/a/properties/y/properties/u",
        "/a/properties/y/properties/v",
        "/a",
    ]


def test_without_a_lock_nothing_moves() -> None:
    now = definitions(model("/b", "y", "x"), model("/a"))
    assert ordered(now, {}, Lock()) == now
    assert list(ordered(now, {}, Lock())) == ["/b", "/a"]


def test_what_several_schemas_describe_follows_the_members_of_where_they_meet() -> None:
    joined = [f"/base/properties/{name}/~as=~1{name}" for name in ("y", "x")]
    whole = Model(
        "/a",
        tuple(
            Property(name, ModelRef(at), required=False, pointer=at)
            for name, at in zip(("y", "x"), joined, strict=True)
        ),
    )
    inside = f"{joined[1]}/properties/z"
    now = definitions(whole, model(joined[0]), model(joined[1], "z"), model(inside))
    lock = Lock(fields={"/a": {"x": "x", "y": "y"}})
    addresses = {at: Address("property", "/a") for at in joined}
    assert list(ordered(now, addresses, lock)) == ["/a", joined[1], joined[0], inside]
