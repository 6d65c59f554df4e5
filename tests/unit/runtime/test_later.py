"""Classes that are looked up at their first value read and write what those that are built in do."""

from __future__ import annotations

import json
import sys
import types
from typing import Any

import pytest
from pydantic import ValidationError
from runtime import _later
from runtime._adapters import validate
from runtime._decode import decode
from runtime._drift import Fault
from runtime._models import Model

SOURCE = """
@Rule({"not": {"required": ["never"]}})
class Leaf(Model):
    count: Annotated[int | None, Field(alias="theCount")] = None
    at: datetime | None = None
    amount: float | None = None
    kind: Literal["a", "b"] | str | None = None

class Other(Model):
    size: int | None = None
    count: Annotated[int | None, Field(alias="theCount")] = None

class Tree(Model):
    leaf: Leaf | None = None
    either: Other | Leaf | None = None
    many: list[Leaf | Other] | None = None
    by_name: Annotated[dict[str, Leaf] | None, Field(alias="byName")] = None
    trees: list[Tree] | None = None
"""


def made() -> Any:
    """The classes anew: nothing of them is built."""
    module = types.ModuleType("later_models")
    sys.modules["later_models"] = module
    exec(
        "from __future__ import annotations\n"
        "from datetime import datetime\n"
        "from typing import Annotated, Literal\n"
        "from runtime._models import Field, Model\n"
        "from runtime._rules import Rule\n" + SOURCE,
        vars(module),
    )
    return module


@pytest.fixture
def at_once() -> Any:
    return made()


@pytest.fixture
def apart(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr(_later, "LARGEST", 0)
    return made()


VALUES: list[Any] = [
    {},
    {"leaf": {"theCount": 1, "at": "2026-01-01T00:00:00Z", "amount": 1.5, "more": [1]}},
    {"leaf": {"theCount": None}},
    {"leaf": {"count": 5}},
    {"leaf": {"theCount": "1"}},
    {"leaf": {"theCount": 1.0}},
    {"leaf": {"never": 1}},
    {"leaf": 5},
    {"leaf": [], "more": {"a": None}},
    {"leaf": {"at": "yesterday", "amount": "x"}},
    {"leaf": {"amount": 123456789012345678901234567890, "kind": "c"}},
    {"either": {"theCount": 1, "at": "2026-01-01T00:00:00Z"}},
    {"either": {"size": 1, "theCount": 1}},
    {"either": {"amount": 1.5, "x": 1, "y": 2}},
    {"either": {"never": 1}},
    {"either": {"size": "x", "theCount": "y"}},
    {"many": [{"size": 1}, {"theCount": 1, "amount": 2}, {}, {"size": 1, "kind": "a"}]},
    {"many": [{"size": []}, 5]},
    {"byName": {"a": {"theCount": 1}, "b": {"theCount": "1"}}},
    {"trees": [{"trees": [{"leaf": {"theCount": 1}, "trees": []}]}, {"leaf": {}}]},
    {"trees": [{"trees": [{"leaf": {"theCount": "x"}}]}]},
]


def outcome(module: Any, value: Any) -> Any:
    """What comes of reading JSON strictly: the value, how it is written, or what is wrong and where."""
    try:
        found = validate(module.Tree, json.dumps(value).encode())
    except ValidationError as error:
        return [(one["loc"], one["type"], one["input"]) for one in error.errors()]
    assert isinstance(found, Model)
    return (
        repr(found),
        found.model_dump(by_alias=True),
        found.model_dump(exclude_unset=True),
        found.model_dump_json(by_alias=True, exclude_unset=True, exclude_none=True),
        found.model_dump(mode="json", exclude={"leaf": {"count"}}),
    )


@pytest.mark.parametrize("value", VALUES, ids=json.dumps)
def test_reading_and_writing_are_the_same(at_once: Any, apart: Any, value: Any) -> None:
    assert outcome(apart, value) == outcome(at_once, value)


def test_nothing_is_built_before_there_is_a_value(apart: Any) -> None:
    validate(apart.Tree, b"{}")
    assert not apart.Leaf.__pydantic_complete__
    validate(apart.Tree, b'{"leaf": {}}')
    assert apart.Leaf.__pydantic_complete__


@pytest.mark.parametrize("value", VALUES, ids=json.dumps)
def test_what_a_caller_makes_is_the_same(at_once: Any, apart: Any, value: Any) -> None:
    def tried(module: Any) -> Any:
        try:
            return repr(module.Tree.model_validate(value))
        except ValidationError as error:
            return [(one["loc"], one["type"]) for one in error.errors()]

    assert tried(apart) == tried(at_once)


@pytest.mark.parametrize("value", VALUES, ids=json.dumps)
def test_drift_is_the_same(at_once: Any, apart: Any, value: Any) -> None:
    def tried(module: Any) -> tuple[str, list[Fault]]:
        faults: list[Fault] = []
        content = json.dumps(value).encode()
        found = decode(module.Tree, content, "", strict=False, report=faults.append)
        return repr(found), faults

    assert tried(apart) == tried(at_once)


def test_an_object_that_was_made_without_reading_is_written(apart: Any) -> None:
    leaf = apart.Leaf.model_construct(count=1)
    tree = apart.Tree.model_construct(leaf=leaf, either=None)
    assert tree.model_dump(by_alias=True, exclude_unset=True) == {
        "leaf": {"theCount": 1},
        "either": None,
    }
    assert tree.model_dump_json(by_alias=True, exclude_unset=True) == (
        '{"leaf":{"theCount":1},"either":null}'
    )


def test_an_instance_is_taken_as_it_is(apart: Any) -> None:
    leaf = apart.Leaf(count=1)
    assert apart.Tree(leaf=leaf).leaf is leaf


def test_the_schema_of_a_class_can_be_told(apart: Any) -> None:
    told = apart.Tree.model_json_schema()
    assert told["$defs"]["Tree"]["properties"].keys() >= {"leaf", "either", "byName"}


def test_types_beside_classes_are_held_to_the_same(apart: Any) -> None:
    found = validate(list[apart.Tree], b'[{"leaf": {"theCount": 1}}]')
    assert repr(found) == "[Tree(leaf=Leaf(count=1))]"


def ring(length: int) -> list[type[Model]]:
    """Classes that each refer to the next, and the last to the first."""
    module = types.ModuleType("later_ring")
    sys.modules["later_ring"] = module
    exec(
        "from __future__ import annotations\n"
        "from runtime._models import Model\n"
        + "".join(
            f"class C{n}(Model):\n    next: C{(n + 1) % length} | None = None\n    v: int | None = None\n"
            for n in range(length)
        ),
        vars(module),
    )
    return [vars(module)[f"C{n}"] for n in range(length)]


def test_a_ring_of_many_classes_is_read() -> None:
    classes = ring(500)
    content = b'{"next":' * 150 + b'{"v": "x"}' + b"}" * 150
    with pytest.raises(ValidationError) as caught:
        validate(classes[0], content)
    assert caught.value.errors()[0]["loc"] == (*["next"] * 150, "v")
    found: Any = validate(classes[0], content.replace(b'"x"', b"7"))
    assert json.loads(found.model_dump_json(exclude_unset=True)) == json.loads(
        content.replace(b'"x"', b"7")
    )
    for depth in range(150):
        assert type(found) is classes[depth]
        found = found.next
    assert found.v == 7


def test_a_class_holds_so_many_fields_and_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(_later, "LARGEST", 5 * (2 + _later.CLASS))
    classes = ring(50)
    classes[0].model_rebuild()
    assert len(vars(classes[0])["__built_of__"]) == 5
    # Also where what it leads to is built already.
    for model in reversed(classes):
        model.model_rebuild()
        assert len(vars(model)["__built_of__"]) <= 5


def test_few_classes_are_built_into_one() -> None:
    classes = ring(20)
    validate(classes[0], b"{}")
    assert vars(classes[0])["__built_of__"] == frozenset(classes)
