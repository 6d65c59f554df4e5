from __future__ import annotations

from generator.documents.pages.merge_names import conflicts, longer_names, renamed
from generator.documents.tree import JSON

KNOWN: JSON = {
    "schemas": {"A": {"type": "string"}, "B": {"$ref": "#/components/schemas/A"}}
}


def document(**schemas: JSON) -> JSON:
    return {
        "paths": {"/v1/pets/{petId}": {"get": {"security": [{"key": []}]}}},
        "components": {"schemas": schemas},
    }


def test_what_reads_the_same_is_no_conflict() -> None:
    assert conflicts(KNOWN, document(A={"type": "string"}, C={})) == []


def test_what_refers_to_a_conflict_is_one() -> None:
    ref = {"$ref": "#/components/schemas/A"}
    assert conflicts(KNOWN, document(A={"type": "integer"}, B=ref)) == [
        "/components/schemas/A",
        "/components/schemas/B",
    ]


def test_a_scheme_that_is_described_in_other_words_is_the_same() -> None:
    scheme = {"type": "http", "scheme": "bearer"}
    known = {"securitySchemes": {"key": {**scheme, "description": "one"}}}
    root = {"components": {"securitySchemes": {"key": scheme}}}
    assert conflicts(known, root) == []


def test_a_longer_name_is_that_of_the_operation() -> None:
    root = document(A={"type": "integer"})
    pointer = "/components/schemas/A"
    assert longer_names([pointer], KNOWN, root, {}) == {pointer: "AGetV1Pets"}
    taken = {"schemas": {"A": {}, "AGetV1Pets": {}}}
    assert longer_names([pointer], taken, root, {}) == {pointer: "AGetV1PetsByPetId"}


def test_an_equal_component_shares_the_name_that_was_given_before() -> None:
    known = {"schemas": {"A": {}, "AOther": {"type": "integer"}}}
    pointer = "/components/schemas/A"
    given = {pointer: ["AOther"]}
    found = longer_names([pointer], known, document(A={"type": "integer"}), given)
    assert found == {pointer: "AOther"}


def test_everything_that_names_a_component_is_rewritten() -> None:
    root: JSON = {
        "paths": {"/x": {"get": {"security": [{"key": ["s"]}, {}]}}},
        "components": {
            "schemas": {
                "A": {
                    "properties": {
                        "a": {"$ref": "#/components/schemas/A/properties/b"}
                    },
                    "discriminator": {
                        "mapping": {"x": "A", "y": "#/components/schemas/A"}
                    },
                }
            },
            "securitySchemes": {"key": {"type": "http"}},
        },
    }
    names = {"/components/schemas/A": "B", "/components/securitySchemes/key": "lock"}
    found = renamed(root, names)
    assert found["paths"]["/x"]["get"]["security"] == [{"lock": ["s"]}, {}]
    schema = found["components"]["schemas"]["B"]
    assert schema["properties"]["a"] == {"$ref": "#/components/schemas/B/properties/b"}
    assert schema["discriminator"]["mapping"] == {
        "x": "B",
        "y": "#/components/schemas/B",
    }
    assert list(found["components"]["securitySchemes"]) == ["lock"]
    assert renamed(root, {}) is root
