from __future__ import annotations

import pytest

from generator.api.definitions import Alias, Definition, Model, Property
from generator.api.model import Answer, Content, Operation
from generator.api.types import ANY, Array, Kind, ModelRef, Scalar, Type, Union
from generator.python.listing import (
    holds_array,
    is_array,
    is_one_thing,
    shape,
    wraps_array,
)

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


def shaped(answer: Model) -> object:
    """The shape of what an operation answers that names this model."""
    definitions = DEFINITIONS | {answer.pointer: answer}
    content = Content("application/json", ModelRef(answer.pointer), "")
    answers = (Answer("200", (content,), (), ""),)
    op = Operation("get", "/a", "", "", (), None, answers, (), ())
    return shape(op, definitions)


@pytest.mark.parametrize(
    ("more", "is_same"),
    [
        ({"name": TEXT}, True),
        ({"thing": ModelRef("/plain")}, True),
        ({"tags": Array(ANY)}, False),
        ({"result": ModelRef("/inner")}, False),
        ({"either": Union((TEXT, ModelRef("/plain")))}, False),
    ],
)
def test_the_shape_of_an_answer_is_what_names_take_from_it(
    more: dict[str, Type], *, is_same: bool
) -> None:
    before = shaped(model("answer", id=TEXT, held=ModelRef("/plain")))
    after = shaped(model("answer", id=TEXT, held=ModelRef("/plain"), **more))
    assert (before == after) is is_same
