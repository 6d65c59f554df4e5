from __future__ import annotations

import pytest

from generator.api.conflicts import Conflict, conflicts
from generator.api.definitions import Alias, Definition, Model, Property
from generator.api.types import (
    ANY,
    Array,
    Implied,
    Kind,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
)
from generator.documents.tree import JSON

TEXT, WHOLE = Scalar(Kind.STRING), Scalar(Kind.INTEGER)
PET = ModelRef("/pet")
DEFINITIONS: dict[str, Definition] = {
    "/pet": Model(
        "/pet",
        (
            Property("name", TEXT, True, "/pet/name"),
            Property("id", TEXT, True, "/pet/id", read_only=True),
            Property("secret", TEXT, True, "/pet/secret", write_only=True),
            Property("toys", Array(ModelRef("/toy")), False, "/pet/toys"),
        ),
    ),
    "/toy": Alias("/toy", Map(WHOLE)),
}


def found(type_: Type, value: JSON, *, sent: bool = False) -> list[Conflict]:
    return list(conflicts(type_, value, "/example", "/schema", DEFINITIONS, sent=sent))


@pytest.mark.parametrize(
    ("type_", "value"),
    [
        (TEXT, "a"),
        (ANY, None),
        (Array(WHOLE), [1, 2]),
        (Union((TEXT, WHOLE)), 1),
        (Implied(PET), "text"),
        (Tuple((TEXT,), WHOLE), ["a", 1, 2]),
        (PET, {"name": "a", "id": "b", "more": 1}),
    ],
)
def test_a_value_that_fits_has_none(type_: Type, value: JSON) -> None:
    assert found(type_, value) == []


def test_each_stands_at_its_own_place_with_the_steps_to_its_type() -> None:
    value = {"name": "a", "id": "b", "toys": [{"x": 1}, {"y": "z"}]}
    (conflict,) = found(PET, value)
    assert conflict.value_pointer == "/example/toys/1/y"
    assert conflict.schema_pointer == "/pet/toys"
    assert (conflict.owner, conflict.name) == ("/pet", "toys")
    assert conflict.steps == ("items", "values")


@pytest.mark.parametrize(("sent", "absent"), [(False, "id"), (True, "secret")])
def test_what_travels_one_way_is_missed_there_alone(sent: bool, absent: str) -> None:
    (conflict,) = found(PET, {"name": "a"}, sent=sent)
    assert conflict.absent
    assert (conflict.owner, conflict.name) == ("/pet", absent)
    assert conflict.value_pointer == "/example"


def test_places_of_tuples_are_told_apart() -> None:
    first, rest = found(Tuple((TEXT,), WHOLE), [1, "a"])
    assert (first.steps, rest.steps) == (("0",), ("rest",))


def test_a_union_has_those_of_the_member_that_is_nearest() -> None:
    other = Map(Map(WHOLE))
    (conflict,) = found(Union((other, PET)), {"name": 1, "id": "b"})
    assert conflict.schema_pointer == "/pet/name"


def test_a_value_of_none_of_the_members_is_one_conflict() -> None:
    (conflict,) = found(Union((TEXT, PET)), 1)
    assert conflict.fault == "the value is none of what the schema allows"
    assert conflict.schema_pointer == "/schema"
