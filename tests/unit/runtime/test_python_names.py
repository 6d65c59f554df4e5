"""An unknown member that is spelt like the Python name of a field is kept, and changes no field."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Annotated, Any

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime import _python_names
from runtime._adapters import validate
from runtime._decimals import Met
from runtime._decode import decode
from runtime._models import Field, Model
from runtime._python_names import loses_names

GUARDED = pytest.mark.parametrize("guarded", [True, False])
"""Whether pydantic is taken for one that loses such members; one that does is never another."""


@pytest.fixture
def person(guarded: bool, monkeypatch: pytest.MonkeyPatch) -> type[Model]:
    monkeypatch.setattr(_python_names, "loses_names", lambda: guarded or loses_names())

    class Person(Model):
        name: Annotated[str, Field(alias="fullName")]
        nick: Annotated[str | None, Field(alias="nickName")] = None
        # One is called on the wire what the other is called in Python.
        kind: Annotated[str | None, Field(alias="Kind")] = None
        kind_2: Annotated[str | None, Field(alias="kind")] = None

    Person.model_rebuild()
    return Person


def read(model: Any, members: object) -> Any:
    faults: list[object] = []
    content = json.dumps(members).encode()
    found = decode(
        model, content, "application/json", strict=True, report=faults.append
    )
    assert not faults
    return found


def dump(model: Model) -> dict[str, Any]:
    return model.model_dump(mode="json", by_alias=True, exclude_unset=True)


@GUARDED
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"name": 7},
        {"name": None, "nick": [1], "x": {"name": 1}},
        {"nickName": "A", "nick": "B"},
        {"kind": "a"},
        {"Kind": "a"},
        {"<python names>": 1},
        {"": 1},
    ],
)
def test_what_comes_is_what_goes(person: type[Model], more: dict[str, object]) -> None:
    members = {"fullName": "Ada", **more}
    found = read(person, members)
    assert found.__dict__ == {
        "name": "Ada",
        "nick": more.get("nickName"),
        "kind": more.get("Kind"),
        "kind_2": more.get("kind"),
    }
    assert found.model_extra == {
        name: value
        for name, value in more.items()
        if name not in {"nickName", "kind", "Kind"}
    }
    assert dump(found) == members


@GUARDED
def test_so_it_is_in_objects_inside(person: Any) -> None:
    members = [{"fullName": "Ada", "name": 7}, {"x": {"fullName": "Bob", "nick": None}}]
    first, second = read(list[person | dict[str, person]], members)
    assert [dump(first), {"x": dump(second["x"])}] == members


@GUARDED
def test_a_member_like_the_name_of_an_absent_field_is_no_plain_extra(
    person: type[Model],
) -> None:
    with pytest.raises(ValidationError) as caught:
        validate(person, b'{"fullName": "Ada", "nick": 7}', Met())
    assert [error["type"] for error in caught.value.errors()] == ["python_name"]


@GUARDED
@pytest.mark.parametrize(
    "make",
    [
        lambda model: model(name="Ada", nick="A"),
        lambda model: model(fullName="Ada", nickName="A"),
        lambda model: model.model_validate({"name": "Ada", "nickName": "A"}),
        lambda model: model.model_validate_json('{"name": "Ada", "nick": "A"}'),
        lambda model: model.model_construct(name="Ada", nick="A"),
    ],
)
def test_callers_may_use_either_name(
    person: type[Model], make: Callable[[type[Model]], Model]
) -> None:
    made = make(person)
    assert dump(made) == {"fullName": "Ada", "nickName": "A"}
    assert made.model_fields_set == {"name", "nick"}
    assert [*type(made).model_fields] == ["name", "nick", "kind", "kind_2"]


@GUARDED
def test_a_guard_is_nothing_that_is_seen(person: Any) -> None:
    names = {"fullName", "nickName", "Kind", "kind"}
    assert person.model_json_schema()["properties"].keys() == names
    written = person.model_json_schema(mode="serialization")
    assert written["properties"].keys() == names
    made = person(name="Ada", nick="A", x=1)
    # Of a union, pydantic takes the member whose fields are all there, and warns else.
    adapter = TypeAdapter[Any](list[int | person])
    assert adapter.dump_python([made, 1], exclude_unset=True, by_alias=True) == [
        {"fullName": "Ada", "nickName": "A", "x": 1},
        1,
    ]


@GUARDED
def test_a_class_of_a_guarded_one_is_guarded(person: Any) -> None:
    class Friend(person):  # type: ignore[misc]
        since: Annotated[int, Field(alias="Since")]
        friend: Annotated[Friend | None, Field(alias="Friend")] = None

    members = {
        "fullName": "Ada",
        "Since": 1,
        "since": 2,
        "Friend": {"fullName": "Bob", "Since": 3, "friend": None, "name": 1},
    }
    found = read(Friend, members)
    assert (found.since, found.friend.since, found.friend.friend) == (1, 3, None)
    assert dump(found) == members
