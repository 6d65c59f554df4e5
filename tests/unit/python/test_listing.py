from __future__ import annotations

import pytest

from generator.api.definitions import Alias, Definition, Model, Property
from generator.api.types import ANY, Array, Kind, ModelRef, Scalar, Type, Union
from generator.python.listing import holds_array, is_array, is_one_thing, wraps_array

TEXT = Scalar(Kind.STRING)


def model(name: str, /, **members: Type) -> Model:
    properties = tuple(Property(n, t, True, f"/{name}/{n}") for n, t in members.items())
    return Model(f"/{name}", properties)


DEFINITIONS: dict[str, Definition] = {
    "/pets": Alias("/pets", Array(ANY)),
    "/page": model("page", entries=Array(ANY), total=TEXT),
    "/other": model("other", entries=ModelRef("/pets"), tags=Array(ANY)),
    "/either": Alias("/either", Union((ModelRef("/page"), ModelRef("/other")))),
    "/mixed": Alias("/mixed", Union((ModelRef("/page"), TEXT))),
    "/inner": model("inner", metrics=Array(ANY)),
    "/held": model("held", results=ModelRef("/inner")),
    "/plain": model("plain", name=TEXT),
}


@pytest.mark.parametrize(
    ("name", "array", "wraps", "holds", "one"),
    [
        ("/pets", True, False, False, False),
        ("/page", False, True, False, False),
        ("/other", False, True, False, False),
        ("/either", False, True, False, False),
        ("/mixed", False, False, False, False),
        ("/held", False, False, True, True),
        ("/plain", False, False, False, True),
        ("/nowhere", False, False, False, False),
    ],
)
def test_an_answer_shows_whether_it_is_a_list(
    name: str, *, array: bool, wraps: bool, holds: bool, one: bool
) -> None:
    type_ = ModelRef(name)
    assert is_array(type_, DEFINITIONS) is array
    assert wraps_array(type_, "search", DEFINITIONS) is wraps
    assert holds_array(type_, DEFINITIONS) is holds
    assert is_one_thing(type_, DEFINITIONS) is one
