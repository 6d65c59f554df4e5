from __future__ import annotations

import pytest

from generator.api.definitions import Alias, Definition, Model, NamedLike, Property
from generator.api.reach import alternatives, declared, members, reach
from generator.api.types import (
    ANY,
    NULL,
    Array,
    Choice,
    Implied,
    Kind,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    union,
)

STRING = Scalar(Kind.STRING)
INTEGER = Scalar(Kind.INTEGER)
ITEM = ModelRef("/Item")
DEFINITIONS: dict[str, Definition] = {
    "/Item": Model(
        "/Item",
        (
            Property("name", STRING, True, "/Item/properties/name"),
            Property("next", union([ITEM, NULL]), False, "/Item/properties/next"),
        ),
    ),
    "/Open": Model("/Open", (), extra=INTEGER),
    "/Like": Model("/Like", (), named=(NamedLike("^x", INTEGER, "/Like/x"),)),
    "/Items": Alias("/Items", Array(ITEM)),
    "/Loop": Alias("/Loop", ModelRef("/Loop")),
}


@pytest.mark.parametrize(
    ("type_", "steps", "found"),
    [
        (ITEM, [], [ITEM]),
        (ITEM, ["name"], [STRING]),
        (ITEM, ["other"], []),
        (ITEM, ["next", "next", "name"], [STRING]),
        (ITEM, ["*"], [STRING, union([ITEM, NULL])]),
        (ModelRef("/Open"), ["any"], [INTEGER]),
        (ModelRef("/Like"), ["xa"], [INTEGER]),
        (ModelRef("/Like"), ["a"], []),
        (ModelRef("/Like"), ["*"], [INTEGER]),
        (ModelRef("/Items"), ["*", "name"], [STRING]),
        (ModelRef("/Items"), ["3", "name"], [STRING]),
        (ModelRef("/Items"), ["name"], []),
        (Implied(Array(STRING)), ["0"], [STRING]),
        (union([ITEM, Array(STRING)]), ["*"], [STRING, union([ITEM, NULL])]),
        (Map(INTEGER), ["any"], [INTEGER]),
        (Tuple((STRING, INTEGER), NULL), ["1"], [INTEGER]),
        (Tuple((STRING, INTEGER), NULL), ["7"], [NULL]),
        (Tuple((STRING, INTEGER), NULL), ["*"], [STRING, INTEGER, NULL]),
        (Tuple((STRING, INTEGER), NULL), ["name"], []),
        (ANY, ["a", "b"], [ANY]),
        (STRING, ["a"], []),
        (Choice(("a",)), ["a"], []),
        (ModelRef("/Loop"), ["a"], []),
        (ModelRef("/Nowhere"), ["a"], []),
    ],
)
def test_a_pointer_leads_through_types(
    type_: Type, steps: list[str], found: list[Type]
) -> None:
    reached = reach(type_, steps, DEFINITIONS)
    assert sorted(map(repr, reached)) == sorted(map(repr, found))


def test_alternatives_look_through_aliases_and_unions() -> None:
    nested = union([ModelRef("/Items"), ITEM, NULL])
    assert alternatives(nested, DEFINITIONS) == [ITEM, NULL, Array(ITEM)]


def test_members_and_their_places_are_those_of_every_alternative() -> None:
    assert members(union([ITEM, NULL]), DEFINITIONS) == ["name", "next"]
    assert members(STRING, DEFINITIONS) == []
    assert declared(ITEM, "name", DEFINITIONS) == ["/Item/properties/name"]
    assert declared(ITEM, "other", DEFINITIONS) == []
