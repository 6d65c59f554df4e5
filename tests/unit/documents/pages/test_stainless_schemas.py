from __future__ import annotations

import pytest

from generator.documents.pages.facts import Page
from generator.documents.pages.stainless_schemas import (
    COMPONENTS,
    Schemas,
    holds_file,
    without_null,
)
from generator.documents.pages.stainless_tree import Member, Node, read_bullet
from generator.documents.pages.stainless_types import Named, parse_type
from generator.documents.tree import JSON, Text
from generator.problems import Problems

CONTENT = "first line\nsecond line\n"
OFFSET = CONTENT.index("second")
TEXT = {"type": "string"}
AT = "/x"


def node(code: str, *below: Node, description: str = "", offset: int = OFFSET) -> Node:
    said = read_bullet(code)
    assert said is not None
    return Node(said, offset, offset, description, list(below))


@pytest.fixture
def schemas() -> Schemas:
    return Schemas(Page(Text("page.md", CONTENT)), Problems())


def schema(schemas: Schemas, type_: str, *below: Node) -> JSON:
    found = parse_type(type_)
    assert found is not None
    return schemas.schema(found, node(f"a: {type_}", *below), AT)


def codes(schemas: Schemas) -> list[tuple[str, str]]:
    assert {problem.place.line for problem in schemas.problems} <= {2}
    return [(problem.code, str(problem.outcome)) for problem in schemas.problems]


@pytest.mark.parametrize(
    ("type_", "found"),
    [
        ("str", TEXT),
        ("float", {"type": "number"}),
        ("datetime", {"type": "string", "format": "date-time"}),
        ("object", {}),
        ("FileTypes", {"type": "string", "format": "binary"}),
        ("List[str]", {"type": "array", "items": TEXT}),
        (
            "Dict[str, int]",
            {"type": "object", "additionalProperties": {"type": "integer"}},
        ),
        ("Optional[str]", {"type": ["string", "null"]}),
        ("Optional[object]", {}),
        ('Literal["a", "b"]', {"type": "string", "enum": ["a", "b"]}),
        ('Literal["a"]', {"type": "string", "const": "a"}),
        ('Literal["a", 1]', {"type": ["string", "integer"], "enum": ["a", 1]}),
        ('Optional[Literal["a"]]', {"type": ["string", "null"], "enum": ["a", None]}),
        ("Union[str, int]", {"anyOf": [TEXT, {"type": "integer"}]}),
        ("Union[str, null]", {"type": ["string", "null"]}),
        (
            "Union[str, int, null]",
            {"anyOf": [TEXT, {"type": "integer"}, {"type": "null"}]},
        ),
        ("Union[str, datetime]", {"type": "string", "format": "date-time"}),
        ("Union[str, date]", {"type": "string", "format": "date"}),
    ],
)
def test_a_type_is_the_schema_that_it_says(
    schemas: Schemas, type_: str, found: JSON
) -> None:
    assert schema(schemas, type_) == found
    assert codes(schemas) == []


def test_an_unknown_type_may_be_anything_and_is_told_of(schemas: Schemas) -> None:
    assert schema(schemas, "Odd[str]") == {}
    assert codes(schemas) == [("unknown-type", "degraded")]


def test_a_member_without_a_readable_type_is_told_of(schemas: Schemas) -> None:
    member = node("a: what is it?", description="Said.")
    assert schemas.member(member, AT) == {"description": "Said."}
    assert codes(schemas) == [("unreadable-type", "degraded")]
    assert schemas.offsets[AT] == OFFSET


def test_values_that_a_type_leaves_out_stand_below(schemas: Schemas) -> None:
    type_ = 'Literal["a", "b", 1 more]'
    found = schema(schemas, type_, node('"b"'), node('"c"'))
    assert found == {"type": "string", "enum": ["a", "b", "c"]}
    assert codes(schemas) == []
    assert schema(schemas, type_) == {"type": "string", "enum": ["a", "b"]}
    assert codes(schemas) == [("values-missing", "degraded")]


def test_alternatives_below_tell_more_than_the_union(schemas: Schemas) -> None:
    part = node("class Part: …", node("b: int"))
    found = schema(schemas, "Union[str, Part]", node("UnionMember0 = str"), part)
    assert found == {"anyOf": [TEXT, {"$ref": f"#{COMPONENTS}/Part"}]}
    assert schemas.components["Part"]["properties"] == {"b": {"type": "integer"}}


def test_an_optional_before_the_last_plain_member_is_required(schemas: Schemas) -> None:
    below = [node("a: Optional[str]"), node("b: str"), node("c: Optional[str]")]
    found = schemas.object(node("class A: …", *below).members(), AT)
    assert found["required"] == ["a", "b"]
    assert found["properties"]["a"] == {"type": ["string", "null"]}
    lone = node("class A: …", node("c: Optional[str]")).members()
    assert "required" not in schemas.object(lone, AT)


def test_a_class_is_one_component_and_may_name_itself(schemas: Schemas) -> None:
    thing = node("class Thing: …", node("a: str"), node("next: Optional[Thing]"))
    ref = {"$ref": f"#{COMPONENTS}/Thing"}
    assert schemas.define("Thing", thing, AT) == ref
    assert schemas.define("Thing", thing, "/y") == ref
    properties = schemas.components["Thing"]["properties"]
    assert properties["next"] == {"anyOf": [ref, {"type": "null"}]}
    schemas.finish()
    assert codes(schemas) == []


def test_a_class_that_is_described_in_two_ways_is_told_of(schemas: Schemas) -> None:
    schemas.define("Thing", node("class Thing: …", node("a: str"), offset=0), AT)
    other = schemas.define("Thing", node("class Thing: …", node("b: str")), "/y")
    assert list(other["properties"]) == ["b"]
    assert list(schemas.components["Thing"]["properties"]) == ["a"]
    assert codes(schemas) == [("class-described-twice", "degraded")]
    (problem,) = schemas.problems
    assert [place.line for place in problem.places] == [1]


def test_a_class_that_nothing_describes_may_be_anything(schemas: Schemas) -> None:
    assert schema(schemas, "List[Thing]")["items"] == {"$ref": f"#{COMPONENTS}/Thing"}
    assert codes(schemas) == []
    schemas.finish()
    assert schemas.components == {"Thing": {}}
    assert codes(schemas) == [("class-not-described", "degraded")]


def test_what_is_given_is_never_null(schemas: Schemas) -> None:
    assert schemas.member(node("a: Optional[str]"), AT, nullable=False) == TEXT
    inner = parse_type("Optional[Union[str, null]]")
    assert inner is not None
    assert without_null(inner) == Named("str")


def test_files_are_found_inside_of_types() -> None:
    assert holds_file(node("files: Optional[List[FileTypes]]"))
    assert not holds_file(node("files: List[str]"))
    assert not holds_file(Node(Member("a", None), 0, 0))


def test_a_class_of_values_or_of_one_alternative_is_just_that(
    schemas: Schemas,
) -> None:
    schemas.define("Color", node("a: Color", node('"red"'), node('"blue"')), AT)
    schemas.define("Name", node("a: Name", node("UnionMember0 = str")), AT)
    schemas.define("Bare", node("class Bare: …", description="Said."), AT)
    assert schemas.components == {
        "Color": {"type": "string", "enum": ["red", "blue"]},
        "Name": TEXT,
        "Bare": {"type": "object", "description": "Said."},
    }
