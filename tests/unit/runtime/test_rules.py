"""Rules that values are held to when they are read, and not when a caller makes them."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from pydantic import ValidationError
from runtime._adapters import validate
from runtime._decode import DecodeError, decode
from runtime._models import Model
from runtime._rules import Rule, rules
from runtime._salvage import salvage


@Rule({"anyOf": [{"required": ["id"]}, {"required": ["name"]}]})
class Pet(Model):
    id: int | None = None
    name: str | None = None
    parent: Pet | None = None


Word = Annotated[str, Rule({"not": {"const": ""}})]


def test_an_object_of_a_class_is_held_to_its_rule() -> None:
    read = validate(Pet, b'{"name": "x", "parent": {"id": 1}}')
    assert isinstance(read, Pet)
    assert isinstance(read.parent, Pet)
    assert read.model_dump(exclude_unset=True) == {"name": "x", "parent": {"id": 1}}
    for text in (b"{}", b'{"id": 1, "parent": {"age": 3}}'):
        with pytest.raises(ValidationError, match="keep to its document"):
            validate(Pet, text)


def test_a_value_is_held_to_the_rule_beside_its_type() -> None:
    assert validate(list[Word], b'["a"]') == ["a"]
    with pytest.raises(ValidationError):
        validate(list[Word], b'["a", ""]')


def test_what_a_caller_makes_is_held_to_no_rule() -> None:
    assert Pet(parent=Pet()).model_dump_json(exclude_unset=True) == '{"parent":{}}'


@pytest.mark.parametrize(
    ("type_", "tree", "location"),
    [
        (Pet, {}, ""),
        (Pet, {"id": 1, "parent": {"more": [1]}}, "/parent"),
        (list[Pet], [{"id": 1}, {"a": 1}], "/*"),
        (Pet | str, {"a": 1}, ""),
        (Word, "", ""),
        (Annotated[list[Any], Rule({"contains": {"const": 1}})], [2], ""),
    ],
)
def test_a_broken_rule_is_one_fault_and_loses_nothing(
    type_: Any, tree: Any, location: str
) -> None:
    reading = salvage(type_, tree)
    assert [(fault.location, fault.error) for fault in reading.faults] == [
        (location, "rule")
    ]


def test_an_answer_that_breaks_a_rule_is_drift() -> None:
    told: list[object] = []
    read = decode(Pet, b'{"a": 1}', "", strict=False, report=told.append)
    assert isinstance(read, Pet)
    assert read.model_extra == {"a": 1}
    assert len(told) == 1
    with pytest.raises(DecodeError):
        decode(Pet, b'{"a": 1}', "", strict=True, report=told.append)


def test_rules_are_found_among_metadata() -> None:
    one = Rule({"const": 1})
    assert rules(["x", one, 2]) == [one]
    assert one.broken(2)
    assert not one.broken(1.0)
