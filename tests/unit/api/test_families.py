from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.api.types import ModelRef, Union
from generator.documents.tree import JSON

ApiOf = Callable[..., Any]


def ref(name: str) -> JSON:
    return {"$ref": f"#/components/schemas/{name}"}


def family(**schemas: JSON) -> dict[str, JSON]:
    base: JSON = {
        "type": "object",
        "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind"},
    }
    holder: JSON = {"type": "object", "properties": {"one": ref("Base")}}
    return {"Holder": holder, "Base": base, **schemas}


def held(read: Any) -> Any:
    """The type of the member that refers to the family."""
    return read.model("/components/schemas/Holder").properties[0].type


def test_a_reference_to_a_parent_is_any_of_its_descendants(api_of: ApiOf) -> None:
    read = api_of(
        schemas=family(
            Child={"allOf": [ref("Base")]},
            Grandchild={"allOf": [ref("Child"), {"properties": {"a": True}}]},
        )
    )
    type_ = held(read)
    assert type_ == ModelRef("/components/schemas/Base/~any")
    union = read.api.definitions[type_.pointer].type
    assert isinstance(union, Union)
    assert union.tag is not None
    base = ModelRef("/components/schemas/Base")
    assert dict(union.tag.mapping) == {
        name: ModelRef(f"/components/schemas/{name}")
        for name in ("Child", "Grandchild", "Base")
    }
    assert union.tag.other == base


def test_a_parent_without_children_is_itself(api_of: ApiOf) -> None:
    read = api_of(schemas=family())
    assert held(read) == ModelRef("/components/schemas/Base")


def test_schemas_that_extend_each_other_are_read(api_of: ApiOf) -> None:
    read = api_of(
        schemas=family(A={"allOf": [ref("B"), ref("Base")]}, B={"allOf": [ref("A")]})
    )
    assert held(read) == ModelRef("/components/schemas/Base/~any")
    assert read.model("/components/schemas/A").properties[0].name == "kind"


def test_what_the_mapping_names_is_of_the_family_also_when_it_is_no_component(
    api_of: ApiOf,
) -> None:
    base: JSON = {
        "type": "object",
        "properties": {"kind": {"type": "string"}},
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"a": "#/components/schemas/Parts/$defs/A"},
        },
    }
    parts: JSON = {"$defs": {"A": {"description": "It.", "allOf": [ref("Base")]}}}
    holder: JSON = {"type": "object", "properties": {"one": ref("Base")}}
    read = api_of(schemas={"Holder": holder, "Base": base, "Parts": parts})
    union = read.api.definitions["/components/schemas/Base/~any"].type
    place = "/components/schemas/Parts/$defs/A"
    assert dict(union.tag.mapping)["a"] == ModelRef(place)
    assert [p.name for p in read.model(place).properties] == ["kind"]
