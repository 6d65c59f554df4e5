"""References resolved inside one document."""

from __future__ import annotations

import pytest

from generator.documents.identifiers import Identifiers
from generator.documents.tree import JSON, as_map, split

ROOT: JSON = {
    "components": {
        "schemas": {
            "A/b {c}": {"properties": {"x~y": {}}},
            "List": {"prefixItems": [{}, {"$anchor": "second"}]},
            "Outer": {
                "$id": "https://a.test/schemas/outer",
                "$defs": {
                    "inner": {"$id": "inner", "$defs": {"deep": {}}},
                    "named": {"$dynamicAnchor": "node"},
                },
                "$ref": "#/$defs/inner",
            },
        },
        "examples": {"E": {"value": {"$id": "https://a.test/data", "$anchor": "data"}}},
    }
}
OUTER = "/components/schemas/Outer"


@pytest.mark.parametrize(
    ("ref", "target"),
    [
        ("#", ""),
        ("#/components/schemas/A~1b%20%7Bc%7D", "/components/schemas/A~1b {c}"),
        (
            "#/components/schemas/A~1b {c}/properties/x~0y",
            "/components/schemas/A~1b {c}/properties/x~0y",
        ),
        (
            "#/components/schemas/List/prefixItems/1",
            "/components/schemas/List/prefixItems/1",
        ),
        ("#second", "/components/schemas/List/prefixItems/1"),
        ("https://a.test/schemas/outer", OUTER),
        ("https://a.test/schemas/inner#/$defs/deep", f"{OUTER}/$defs/inner/$defs/deep"),
    ],
)
def test_a_reference_leads_to_a_pointer(ref: str, target: str) -> None:
    assert Identifiers(ROOT).resolve(ref, "/components/schemas/List") == target


@pytest.mark.parametrize(
    "ref",
    [
        "#/components/schemas/Gone",
        "#/components/schemas/List/prefixItems/2",
        "#gone",
        "other.yaml#/A",
        "https://a.test/data",
        "#data",
    ],
)
def test_a_reference_to_nowhere_is_none(ref: str) -> None:
    assert Identifiers(ROOT).resolve(ref, "/components/schemas/List") is None


@pytest.mark.parametrize(
    ("ref", "target"),
    [
        ("#", OUTER),
        ("#/$defs/inner", f"{OUTER}/$defs/inner"),
        ("#node", f"{OUTER}/$defs/named"),
        ("inner", f"{OUTER}/$defs/inner"),
        ("#/components/schemas/List", "/components/schemas/List"),
    ],
)
def test_a_schema_with_an_id_is_what_references_in_it_are_relative_to(
    ref: str, target: str
) -> None:
    assert Identifiers(ROOT).resolve(ref, OUTER) == target


THROUGH: JSON = {
    "paths": {"/a": {"$ref": "#/items/a"}},
    "items": {"a": {"get": {"$ref": "#/operations/get"}}, "b": {"$ref": "#/items/b"}},
    "operations": {"get": {"responses": {"200": {}}}},
}


@pytest.mark.parametrize(
    ("ref", "target"),
    [
        ("#/paths/~1a/get", "/items/a/get"),
        ("#/paths/~1a/get/responses/200", "/operations/get/responses/200"),
        ("#/items/a", None),
        ("#/items/b/x", None),
        ("#/items/a/put", None),
        ("other.yaml#/items", None),
    ],
)
def test_a_pointer_may_lead_through_references(ref: str, target: str | None) -> None:
    assert Identifiers(THROUGH).resolve_through(ref, "") == target


def test_names_are_relative_to_what_a_document_calls_itself() -> None:
    schemas: JSON = {"Shop": {"$id": "shop"}}
    root: JSON = {
        "openapi": "3.2.0",
        "$self": "https://a.test/api/doc",
        "components": {"schemas": schemas},
    }
    names = Identifiers(root)
    assert names.resolve("shop", "/paths") == "/components/schemas/Shop"
    assert names.resolve("/api/shop", "/paths") == "/components/schemas/Shop"
    assert names.resolve("doc#/components", "/components/schemas/Shop") == "/components"
    assert names.resolve("https://a.test/shop", "") is None
    assert Identifiers({"$id": "https://a.test/x"}).resolve("x", "/not") == ""
    assert not names.are_none
    assert Identifiers({"not": {"$ref": "#/a"}}).are_none


PASTED: JSON = {
    "components": {
        "schemas": {
            "Whole": {
                "properties": {"part": {"properties": {"x": {}}, "$defs": {"D": {}}}},
                "$defs": {"D": {}},
            }
        }
    }
}
WHOLE = "/components/schemas/Whole"


@pytest.mark.parametrize(
    ("ref", "target"),
    [
        ("#/$defs/D", f"{WHOLE}/$defs/D"),
        ("#/properties/x", f"{WHOLE}/properties/part/properties/x"),
        ("#/schemas/Whole", WHOLE),
        ("#/$defs/Gone", None),
        ("#D", None),
        ("other.yaml#/$defs/D", None),
    ],
)
def test_a_pointer_may_be_relative_to_the_outermost_node_around_it_that_has_it(
    ref: str, target: str | None
) -> None:
    at = f"{WHOLE}/properties/part/properties/x"
    assert Identifiers(PASTED).resolve_around(ref, at) == target


def test_what_is_no_uri_names_nothing() -> None:
    root: JSON = {"components": {"schemas": {"A": {"$id": "http://[::/a"}}}}
    names = Identifiers(root, "https://a.test/")
    assert names.resolve("http://[::/x.json", "/paths") is None
    assert names.resolve("http://[::/a", "/paths") == "/components/schemas/A"


def test_dynamic_anchors_are_those_that_several_resources_have() -> None:
    one: JSON = {"$dynamicAnchor": "T"}
    root: JSON = {
        "$defs": {
            "a": {"$id": "a", "$defs": {"t": one, "u": {"$dynamicAnchor": "U"}}},
            "b": {"$id": "b", "$dynamicAnchor": "T"},
            "c": {"$id": "c"},
        }
    }
    names = Identifiers(root)
    assert names.dynamic_anchors() == {
        "/$defs/a": {"T": "/$defs/a/$defs/t"},
        "/$defs/b": {"T": "/$defs/b"},
    }
    assert names.twins("#T") == []
    assert names.scope("/$defs/a/$defs/t") == "/$defs/a"


def test_of_two_dynamic_anchors_of_a_schema_with_an_id_the_first_counts() -> None:
    one: JSON = {"$dynamicAnchor": "T"}
    names = Identifiers({"$defs": {"a": {"$id": "a", "$defs": {"t": one, "u": one}}}})
    assert names.twins("#T") == [("/$defs/a/$defs/u", "/$defs/a/$defs/t")]
    assert names.twins("#U") == []
    assert names.resolve("#T", "/$defs/a") == "/$defs/a/$defs/t"
    assert names.dynamic_anchors() == {"/$defs/a": {}}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("/components/schemas/A", "/components/schemas/B"),
        ("/paths/~1schema/get/parameters/0/schema", "/components/schemas/schema"),
        ("/paths/~1/get/responses/200/content/x/itemSchema", "/components/schemas/A"),
    ],
)
def test_of_two_in_the_document_each_counts_in_the_outermost_schema_around_it(
    one: str, two: str
) -> None:
    root: JSON = {}
    for at in (one, two):
        put(root, f"{at}/$defs/t", {"$dynamicAnchor": "T"})
        put(root, f"{at}/$defs/u", {"$dynamicAnchor": "T"})
    names = Identifiers(root)
    both = {one: {"T": f"{one}/$defs/t"}, two: {"T": f"{two}/$defs/t"}}
    assert {at: found for at, found in names.dynamic_anchors().items() if found} == both
    assert names.scope(f"{one}/properties/schema") == one
    assert names.scope("/paths") == ""
    assert names.resolve("#T", two) == f"{two}/$defs/t"
    assert names.twins("#T") == [
        (f"{one}/$defs/u", f"{one}/$defs/t"),
        (f"{two}/$defs/t", f"{one}/$defs/t"),
        (f"{two}/$defs/u", f"{two}/$defs/t"),
    ]


def put(root: JSON, pointer: str, value: JSON) -> None:
    node = as_map(root)
    *above, last = split(pointer)
    for step in above:
        node = as_map(node.setdefault(step, {}))
    node[last] = value


def test_what_gives_names_is_told_by_who_read_the_document_or_found() -> None:
    root = {"$defs": {"A": {"$anchor": "a"}}}
    assert Identifiers(root).resolve("#a", "") == "/$defs/A"
    assert Identifiers(root, names=frozenset({"$anchor"})).resolve("#a", "")
    assert Identifiers(root, names=frozenset()).are_none
