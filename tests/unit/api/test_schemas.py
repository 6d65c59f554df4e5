from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from generator.api.model import Alias, Model
from generator.api.types import (
    ANY,
    NULL,
    Array,
    Choice,
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

TEXT = Scalar(Kind.STRING)
WHOLE = Scalar(Kind.INTEGER)
OBJECT: JSON = {"type": "object", "properties": {"a": {"type": "string"}}}
ApiOf = Callable[..., Any]


def ref(name: str) -> JSON:
    return {"$ref": f"#/components/schemas/{name}"}


def named(name: str) -> ModelRef:
    return ModelRef(f"/components/schemas/{name}")


@pytest.mark.parametrize(
    ("schema", "type_"),
    [
        ({}, ANY),
        (True, ANY),
        (False, ANY),
        ({"type": "string"}, TEXT),
        ({"type": "string", "maxLength": 3}, Scalar(Kind.STRING, Limits(max_length=3))),
        ({"type": "string", "format": "uuid"}, Scalar(Kind.UUID)),
        ({"type": ["string", "null"]}, Union((TEXT, NULL))),
        ({"type": ["null", "string", "integer"]}, Union((TEXT, WHOLE, NULL))),
        ({"type": ["integer", "number"]}, Scalar(Kind.NUMBER)),
        ({"type": "null"}, NULL),
        ({"type": "array", "items": {"type": "string"}}, Array(TEXT)),
        ({"type": "array"}, Array(ANY)),
        ({"items": {"type": "string"}}, Array(TEXT)),
        ({"type": "array", "maxItems": 2}, Array(ANY, Limits(max_length=2))),
        (
            {"type": "array", "prefixItems": [{"type": "string"}, {}]},
            Tuple((TEXT, ANY), None),
        ),
        (
            {"prefixItems": [{"type": "string"}], "items": {"type": "integer"}},
            Tuple((TEXT,), WHOLE),
        ),
        ({"type": "object"}, Map(ANY)),
        ({"additionalProperties": {"type": "integer"}}, Map(WHOLE)),
        ({"type": "object", "additionalProperties": False}, Map(ANY)),
        ({"type": "object", "unevaluatedProperties": {"type": "integer"}}, Map(WHOLE)),
        ({"patternProperties": {"^x": {"type": "string"}}}, Map(TEXT)),
        ({"type": "object", "required": ["a"]}, Map(ANY)),
        ({"enum": ["a", "b"]}, Choice(("a", "b"))),
        ({"const": "a"}, Choice(("a",), closed=True)),
        ({"anyOf": [{"type": "string"}, {"type": "null"}]}, Union((TEXT, NULL))),
        ({"oneOf": [{"type": "string"}, {"type": "string"}]}, TEXT),
        ({"anyOf": [{"type": "string"}, {}]}, ANY),
        (
            {"type": "string", "anyOf": [{"maxLength": 2}, {"minLength": 5}]},
            Union(
                (
                    Scalar(Kind.STRING, Limits(max_length=2)),
                    Scalar(Kind.STRING, Limits(min_length=5)),
                )
            ),
        ),
        ({"allOf": [{"type": "string"}, {"maxLength": 2}]}, Scalar(Kind.STRING, Limits(max_length=2))),
        ({"allOf": [{"type": "integer"}, {"type": "number"}]}, WHOLE),
        ({"allOf": [{"type": "string"}, {"description": "x"}]}, TEXT),
        ({"type": "string", "not": {"const": "a"}}, TEXT),
    ],
)
def test_a_schema_is_read_as_a_type(api_of: ApiOf, schema: JSON, type_: Type) -> None:
    assert api_of(schemas={"X": schema}).alias("X").type == type_


def test_an_object_with_members_is_a_model(api_of: ApiOf) -> None:
    node = {
        "type": "object",
        "title": "An X",
        "description": "About it.",
        "deprecated": True,
        "required": ["a"],
        "properties": {
            "a": {"type": "string", "description": "Its a.", "default": "z", "readOnly": True},
            "b": {"type": "string", "writeOnly": True},
        },
    }
    model = api_of(schemas={"X": node}).model("X")
    a, b = model.properties
    assert (model.text.title, model.text.description, model.text.deprecated) == (
        "An X",
        "About it.",
        True,
    )
    assert (a.name, a.required, a.default, a.read_only, a.write_only) == (
        "a",
        True,
        "z",
        True,
        False,
    )
    assert a.text.description == "Its a."
    assert (b.required, b.default, b.read_only, b.write_only) == (False, None, False, True)
    assert a.pointer == "/components/schemas/X/properties/a"


def test_a_required_member_without_a_schema_may_be_anything(api_of: ApiOf) -> None:
    model = api_of(schemas={"X": OBJECT | {"required": ["z"]}}).model("X")
    assert [(p.name, p.type, p.required) for p in model.properties] == [
        ("a", TEXT, False),
        ("z", ANY, True),
    ]


def test_a_model_tells_whether_object_is_its_only_type(api_of: ApiOf) -> None:
    bare = {"properties": {"a": {}}}
    read = api_of(schemas={"Exact": OBJECT, "Bare": bare})
    assert read.model("Exact").exact
    assert not read.model("Bare").exact


def test_members_beyond_the_known_have_a_type_when_one_is_given(api_of: ApiOf) -> None:
    read = api_of(
        schemas={
            "Typed": OBJECT | {"additionalProperties": {"type": "integer"}},
            "Both": OBJECT
            | {"additionalProperties": {"type": "integer"}, "patternProperties": {"^x": {"type": "string"}}},
            "Closed": OBJECT | {"additionalProperties": False},
        }
    )
    assert read.model("Typed").extra == WHOLE
    assert read.model("Both").extra == Union((WHOLE, TEXT))
    assert read.model("Closed").extra is None


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_reference_to_an_object_that_may_be_null_says_so(api_of: ApiOf, version: str) -> None:
    null = {"nullable": True} if version == "3.0.3" else {"type": ["object", "null"]}
    holder = {"type": "object", "properties": {"x": ref("X"), "all": {"items": ref("X")}}}
    read = api_of(version, schemas={"X": OBJECT | null, "Y": holder})
    x, all_ = read.model("Y").properties
    assert x.type == Union((named("X"), NULL))
    assert all_.type == Array(Union((named("X"), NULL)))
    assert [p.name for p in read.model("X").properties] == ["a"]


def test_a_reference_to_an_object_that_may_be_text_says_so(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": OBJECT | {"type": ["object", "string"]}, "Y": ref("X")})
    assert read.alias("Y").type == Union((named("X"), TEXT))


def test_a_reference_to_a_choice_of_objects_says_nothing_twice(api_of: ApiOf) -> None:
    choice = {"oneOf": [OBJECT, {"type": "null"}], "properties": {"b": {}}}
    read = api_of(schemas={"X": choice, "Y": ref("X")})
    assert read.alias("Y").type == named("X")


def test_an_inline_object_that_may_be_null_says_so_where_it_stands(api_of: ApiOf) -> None:
    holder = {"type": "object", "properties": {"x": OBJECT | {"type": ["object", "null"]}}}
    place = "/components/schemas/Y/properties/x"
    read = api_of(schemas={"Y": holder, "Z": {"$ref": f"#{place}"}})
    assert read.model("Y").properties[0].type == Union((ModelRef(place), NULL))
    assert read.alias("Z").type == Union((ModelRef(place), NULL))


def test_a_reference_is_the_model_it_leads_to(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": OBJECT, "Y": ref("X"), "Z": {"items": ref("X")}})
    assert read.alias("Y").type == named("X")
    assert read.alias("Z").type == Array(named("X"))


def test_a_reference_with_annotations_beside_it_stays_a_reference(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": OBJECT, "Y": ref("X") | {"description": "That one.", "x-y": 1}})
    assert read.alias("Y").type == named("X")
    assert read.alias("Y").text.description == "That one."


def test_a_reference_with_constraints_beside_it_is_a_type_of_its_own(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"type": "string"}, "Y": ref("X") | {"maxLength": 3}})
    assert read.alias("Y").type == Scalar(Kind.STRING, Limits(max_length=3))


def test_a_nullable_reference_is_the_model_or_null(api_of: ApiOf) -> None:
    nodes = {"X": OBJECT, "Y": ref("X") | {"nullable": True}, "Z": {"allOf": [ref("X")], "nullable": True}}
    read = api_of("3.0.3", schemas=nodes)
    assert read.alias("Y").type == Union((named("X"), NULL))
    assert read.alias("Z").type == Union((named("X"), NULL))


def test_nullable_beside_one_of_adds_null(api_of: ApiOf) -> None:
    node = {"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": True}
    assert api_of("3.0.3", schemas={"X": node}).alias("X").type == Union((TEXT, WHOLE, NULL))


def test_a_reference_to_nowhere_is_any_value_and_a_problem(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": ref("Nowhere")})
    assert read.alias("X").type == ANY
    assert [outcome for _, outcome, _ in read.codes] == ["degraded"]


def test_an_inline_object_is_a_model_where_it_stands(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"type": "object", "properties": {"a": OBJECT}}})
    place = "/components/schemas/X/properties/a"
    (a,) = read.model("X").properties
    assert a.type == ModelRef(place)
    assert [p.name for p in read.model(place).properties] == ["a"]
    assert read.addresses[place].role == "property"
    assert read.addresses[place].name == "a"


def test_a_schema_that_holds_itself_is_one_model(api_of: ApiOf) -> None:
    node = {"type": "object", "properties": {"next": ref("X"), "all": {"items": ref("X")}}}
    next_, all_ = api_of(schemas={"X": node}).model("X").properties
    assert next_.type == named("X")
    assert all_.type == Array(named("X"))


def test_models_that_hold_each_other_are_two_models(api_of: ApiOf) -> None:
    def holding(name: str) -> JSON:
        return {"type": "object", "properties": {"other": ref(name)}}

    read = api_of(schemas={"X": holding("Y"), "Y": holding("X")})
    assert read.model("X").properties[0].type == named("Y")
    assert read.model("Y").properties[0].type == named("X")


def test_an_array_of_itself_is_an_alias_that_names_itself(api_of: ApiOf) -> None:
    assert api_of(schemas={"X": {"items": ref("X")}}).alias("X").type == Array(named("X"))


def test_a_reference_to_itself_is_any_value_and_a_problem(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": ref("X")})
    assert read.alias("X").type == ANY
    assert read.codes == [("reference-loop", "degraded", "/components/schemas/X")]


@pytest.mark.parametrize("depth", [2, 3, 5])
def test_a_ring_of_references_ends_in_any_value_and_a_problem(api_of: ApiOf, depth: int) -> None:
    ring = {f"X{n}": ref(f"X{(n + 1) % depth}") for n in range(depth)}
    read = api_of(schemas=ring)
    types = [read.alias(name).type for name in ring]
    assert ANY in types
    assert "reference-loop" in {code for code, _, _ in read.codes}


def test_all_of_cycles_are_read_once(api_of: ApiOf) -> None:
    nodes = {
        "X": {"allOf": [ref("Y"), {"type": "object", "properties": {"x": {"type": "string"}}}]},
        "Y": {"allOf": [ref("X"), {"type": "object", "properties": {"y": {"type": "string"}}}]},
    }
    read = api_of(schemas=nodes)
    assert {p.name for p in read.model("X").properties} == {"x", "y"}
    assert {p.name for p in read.model("Y").properties} == {"x", "y"}


def test_an_all_of_that_is_itself_alone_ends(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"allOf": [ref("X")]}})
    assert read.alias("X").type == ANY


def test_all_of_rings_of_lone_members_end(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"allOf": [ref("Y")]}, "Y": {"allOf": [ref("X")]}})
    assert ANY in (read.alias("X").type, read.alias("Y").type)


def test_an_inline_schema_that_refers_to_itself_is_one_model(api_of: ApiOf) -> None:
    place = "#/components/schemas/X/properties/tree"
    tree = {"type": "object", "properties": {"left": {"$ref": place}, "name": {"type": "string"}}}
    read = api_of(schemas={"X": {"type": "object", "properties": {"tree": tree}}})
    pointer = place.removeprefix("#")
    assert read.model("X").properties[0].type == ModelRef(pointer)
    assert read.model(pointer).properties[0].type == ModelRef(pointer)


def test_inline_items_that_refer_to_the_array_around_them_end(api_of: ApiOf) -> None:
    place = "#/components/schemas/X/properties/rows"
    rows = {"type": "array", "items": {"$ref": place}}
    read = api_of(schemas={"X": {"type": "object", "properties": {"rows": rows}}})
    assert isinstance(read.api.definitions[place.removeprefix("#")], Alias)


def test_all_of_joins_members_constraints_and_required(api_of: ApiOf) -> None:
    nodes = {
        "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
        "X": {
            "allOf": [
                ref("Base"),
                {"type": "object", "required": ["n"], "properties": {"n": {"type": "integer"}}},
                {"required": ["m"], "properties": {"m": {"type": "integer"}}},
            ]
        },
    }
    model = api_of(schemas=nodes).model("X")
    assert [(p.name, p.required) for p in model.properties] == [
        ("id", True),
        ("n", True),
        ("m", True),
    ]


def test_a_member_described_twice_is_held_to_both(api_of: ApiOf) -> None:
    nodes = {
        "X": {
            "allOf": [
                {"type": "object", "properties": {"a": {"type": "string"}, "b": {}}},
                {
                    "properties": {
                        "a": {"type": ["string", "null"], "maxLength": 3},
                        "b": {"type": "integer"},
                    }
                },
            ]
        }
    }
    a, b = api_of(schemas=nodes).model("X").properties
    assert a.type == Scalar(Kind.STRING, Limits(max_length=3))
    assert b.type == WHOLE


def test_a_member_described_twice_alike_is_read_once(api_of: ApiOf) -> None:
    node = {"type": "object", "properties": {"a": ref("Y")}}
    read = api_of(schemas={"X": {"allOf": [node, node]}, "Y": OBJECT})
    (a,) = read.model("X").properties
    assert a.type == named("Y")


def test_bounds_are_joined_to_the_narrower(api_of: ApiOf) -> None:
    node = {
        "allOf": [
            {"type": "integer", "minimum": 1, "maximum": 9},
            {"minimum": 3, "maximum": 20, "multipleOf": 2},
            {"multipleOf": 3},
        ]
    }
    limits = Limits(minimum=3, maximum=9, multiple_of=2)
    assert api_of(schemas={"X": node}).alias("X").type == Scalar(Kind.INTEGER, limits)


def test_types_that_cannot_meet_are_any_value_and_a_problem(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"allOf": [{"type": "string"}, {"type": "integer"}]}})
    assert read.alias("X").type == ANY
    assert read.codes == [("contradiction", "degraded", "/components/schemas/X")]


def test_a_false_member_of_all_of_is_a_contradiction(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"allOf": [{"type": "string"}, False]}})
    assert [code for code, _, _ in read.codes] == ["contradiction"]


def test_enums_joined_keep_what_both_allow(api_of: ApiOf) -> None:
    node = {"allOf": [{"enum": ["a", "b"]}, {"enum": ["b", "c"]}]}
    assert api_of(schemas={"X": node}).alias("X").type == Choice(("b",))


def test_an_empty_enum_is_repaired_away(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"type": "string", "enum": []}})
    assert read.alias("X").type == TEXT
    assert read.codes == [("empty-enum", "repaired", "/components/schemas/X/enum")]


def test_a_type_that_json_schema_does_not_know_is_any_value(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": {"type": "file"}})
    assert read.alias("X").type == ANY
    assert read.codes == [("unknown-type", "degraded", "/components/schemas/X/type")]


def test_what_stands_beside_one_of_holds_for_each_member(api_of: ApiOf) -> None:
    node = {
        "type": "object",
        "properties": {"id": {"type": "string"}},
        "oneOf": [
            {"properties": {"cat": {"type": "string"}}, "required": ["cat"]},
            {"properties": {"dog": {"type": "string"}}},
        ],
    }
    read = api_of(schemas={"X": node})
    members = read.alias("X").type.members
    names = [[p.name for p in read.model(m.pointer).properties] for m in members]
    assert names == [["cat", "id"], ["dog", "id"]]


def test_a_discriminator_tags_the_union(api_of: ApiOf) -> None:
    node = {"oneOf": [ref("A"), ref("B")], "discriminator": {"propertyName": "kind"}}
    read = api_of(schemas={"X": node, "A": OBJECT, "B": OBJECT})
    assert read.alias("X").type == Union((named("A"), named("B")), "kind")


def test_any_of_that_only_asks_for_members_does_not_shape_the_object(api_of: ApiOf) -> None:
    node = OBJECT | {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert [p.name for p in api_of(schemas={"X": node}).model("X").properties] == ["a"]


def test_several_groups_of_objects_are_one_object_and_a_problem(api_of: ApiOf) -> None:
    node = {
        "type": "object",
        "oneOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"b": {}}}],
        "anyOf": [{"properties": {"c": {"type": "integer"}}}],
    }
    read = api_of(schemas={"X": node})
    assert [(p.name, p.required) for p in read.model("X").properties] == [
        ("a", False),
        ("b", False),
        ("c", False),
    ]
    assert [code for code, _, _ in read.codes] == ["several-groups"]


def test_several_groups_without_members_are_any_value_and_a_problem(api_of: ApiOf) -> None:
    node = {"oneOf": [{"type": "string"}], "anyOf": [{"type": "integer"}]}
    read = api_of(schemas={"X": node})
    assert read.alias("X").type == ANY
    assert [code for code, _, _ in read.codes] == ["several-groups"]


def test_a_group_that_holds_the_schema_around_it_keeps_the_rest(api_of: ApiOf) -> None:
    node = {"oneOf": [ref("X"), {"type": "string"}, {"type": "integer"}]}
    read = api_of(schemas={"X": node})
    assert read.alias("X").type == Union((TEXT, WHOLE))
    assert read.codes == [("reference-loop", "degraded", "/components/schemas/X")]


def test_groups_that_hold_each_other_end(api_of: ApiOf) -> None:
    nodes = {
        "X": {"oneOf": [ref("Y"), {"type": "string"}]},
        "Y": {"oneOf": [ref("Z"), {"type": "integer"}]},
        "Z": {"oneOf": [ref("X"), {"type": "boolean"}]},
    }
    read = api_of(schemas=nodes)
    assert read.alias("X").type == Union((named("Y"), TEXT))
    assert read.alias("Y").type == Union((named("Z"), WHOLE))
    assert read.alias("Z").type == Scalar(Kind.BOOLEAN)
    assert read.codes == [("reference-loop", "degraded", "/components/schemas/Z")]


def test_a_group_of_arrays_of_the_schema_around_it_is_no_loop(api_of: ApiOf) -> None:
    node = {"oneOf": [{"items": ref("X")}, {"type": "string"}]}
    read = api_of(schemas={"X": node})
    assert read.alias("X").type == Union((Array(named("X")), TEXT))
    assert read.codes == []


def test_a_base_whose_one_of_lists_its_own_children_ends(api_of: ApiOf) -> None:
    nodes = {
        "Base": {
            "type": "object",
            "properties": {"kind": {"type": "string"}},
            "oneOf": [ref("A"), ref("B")],
        },
        "A": {"allOf": [ref("Base"), {"properties": {"a": {"type": "string"}}}]},
        "B": {"allOf": [ref("Base"), {"properties": {"b": {"type": "string"}}}]},
    }
    read = api_of(schemas=nodes)
    assert isinstance(read.alias("Base").type, Union)
    assert all(pointer in read.api.definitions for pointer in map("/components/schemas/{}".format, nodes))


@pytest.mark.parametrize(
    ("member", "other", "mark"),
    [
        ({"properties": {"kind": {"const": "cat"}}}, {}, "cat"),
        ({"properties": {"kind": {"enum": ["cat"]}}}, {}, "cat"),
        ({"title": "Cat", "properties": {"a": {}}}, {}, "Cat"),
        ({"properties": {"a": {}, "b": {}}, "required": ["b"]}, {}, "b"),
        ({"properties": {"a": {}, "b": {}}}, {"properties": {"a": {}}}, "b"),
        ({"type": "object", "properties": {"a": {}}}, {"properties": {"a": {}}}, "object"),
        ({"properties": {"a": {}}}, {"properties": {"a": {}}}, "first"),
    ],
)
def test_a_member_of_a_group_is_told_apart_by_words_of_its_own(
    api_of: ApiOf, member: JSON, other: JSON, mark: str
) -> None:
    nodes = {"X": {"oneOf": [member, {"type": "object", **other}]}}
    address = api_of(schemas=nodes).addresses["/components/schemas/X/oneOf/0"]
    assert (address.role, address.name) == ("member", mark)


def test_a_chain_of_references_deeper_than_the_stack_is_read(api_of: ApiOf) -> None:
    nodes: dict[str, JSON] = {
        f"X{n}": {"type": "object", "properties": {"next": ref(f"X{n + 1}")}} for n in range(3000)
    }
    read = api_of(schemas=nodes | {"X3000": OBJECT})
    assert len(read.api.definitions) == 3001


def test_every_definition_has_the_type_of_thing_its_pointer_names(api_of: ApiOf) -> None:
    read = api_of(schemas={"X": OBJECT, "Y": {"enum": ["a"]}})
    kinds = {p: type(d) for p, d in read.api.definitions.items()}
    assert kinds == {"/components/schemas/X": Model, "/components/schemas/Y": Alias}
