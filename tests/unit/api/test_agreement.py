from __future__ import annotations

import pytest

from generator.api.agreement import Agreement
from generator.api.definitions import Alias, Definition, Model, Property
from generator.api.fits import fault
from generator.api.types import (
    ANY,
    NOTHING,
    NULL,
    Array,
    Choice,
    Held,
    Implied,
    Kind,
    Limits,
    Map,
    ModelRef,
    Scalar,
    Tuple,
    Type,
    Union,
)
from generator.documents.tree import JSON

TEXT, WHOLE = Scalar(Kind.STRING), Scalar(Kind.INTEGER)
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
    "/any": Model("/any", (), implied=True),
    "/tree": Alias("/tree", Union((TEXT, Array(ModelRef("/tree"))))),
}


def holds(type_: Type, value: JSON, *, sent: bool = False) -> bool:
    return Agreement(DEFINITIONS, sent, {}).holds(type_, value)


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize(
    "value", [None, True, 1, 1.0, 1.5, float("nan"), "a", [], {}], ids=repr
)
def test_a_single_value_is_of_a_kind_where_it_has_no_fault(
    kind: Kind, value: JSON
) -> None:
    assert holds(Scalar(kind), value) is not bool(fault(Scalar(kind), value))


@pytest.mark.parametrize(
    ("type_", "fitting", "other"),
    [
        (Scalar(Kind.STRING, Limits(max_length=1)), "a", "ab"),
        (Choice(("a", 1)), 1, True),
        (Array(WHOLE), [1, 2], [1, "b"]),
        (Array(ANY), [], {}),
        (Map(WHOLE), {"a": 1}, {"a": "b"}),
        (Map(ANY), {}, []),
        (Tuple((TEXT,), WHOLE), ["a", 1, 2], ["a", 1, "b"]),
        (Tuple((TEXT,), None), ["a", None], [1]),
        (Tuple((TEXT,), NOTHING), ["a"], ["a", 1]),
        (Union((TEXT, NULL)), None, 1),
        (Implied(Map(WHOLE)), "text", {"a": "b"}),
        (Held(TEXT, "{}"), "a", 1),
        (ModelRef("/toy"), {"a": 1}, {"a": "b"}),
        (ModelRef("/tree"), ["a", ["b"]], ["a", [1]]),
    ],
)
def test_a_value_is_of_a_type_when_all_of_it_is(
    type_: Type, fitting: JSON, other: JSON
) -> None:
    assert holds(type_, fitting)
    assert not holds(type_, other)


def test_members_are_those_of_the_way_that_a_value_goes() -> None:
    received, sent = {"name": "a", "id": "b"}, {"name": "a", "secret": "c"}
    assert holds(ModelRef("/pet"), received)
    assert not holds(ModelRef("/pet"), sent)
    assert holds(ModelRef("/pet"), sent, sent=True)
    assert not holds(ModelRef("/pet"), received, sent=True)
    assert not holds(ModelRef("/pet"), received | {"toys": [{"a": "b"}]})


def test_an_object_that_is_implied_says_nothing_of_other_values() -> None:
    assert holds(ModelRef("/any"), "text")
    assert not holds(ModelRef("/pet"), "text")
    assert holds(ModelRef("/nowhere"), "text")
