"""What nodes are to the API."""

from __future__ import annotations

import pytest

from generator.explain.uses import Uses

GET = "/paths/~1pets~1{petId}/get"
PUT = "/paths/~1pets~1{petId}/put"


@pytest.mark.parametrize(
    ("pointer", "lines"),
    [
        (GET, ["operation GET /pets/{petId}: called as client.pets.get; asks for key"]),
        (
            "/components/parameters/Pet",
            [
                "path parameter 'petId' of pets.get: required; a string",
                "path parameter 'petId' of pets.update: required; a string",
            ],
        ),
        (
            f"{PUT}/requestBody",
            ["body of pets.update: optional; text/plain: a string"],
        ),
        (
            f"{GET}/responses/200",
            [
                "response 200 of pets.get: application/json: Pet; JSON says the same as text/xml"
            ],
        ),
        (
            f"{GET}/responses/200/content/text~1xml",
            [
                "text/xml response 200 of pets.get: not asked for, since JSON says the same"
            ],
        ),
        (
            f"{PUT}/responses/204",
            ["response 204 of pets.update: nothing is documented of its content"],
        ),
        (
            f"{GET}/responses/200/headers/X-Left",
            ["response header 'X-Left' of pets.get: optional; an integer"],
        ),
        ("/components/schemas/Name", ["schema: a string"]),
        (
            "/components/schemas/Pet/properties/name",
            ["property 'name' of Pet: required; a string; only in answers"],
        ),
        (
            "/components/securitySchemes/key",
            [
                (
                    "security scheme 'key': apiKey, sent in the header as 'X-Key'; "
                    "client keyword api_key, else PETS_API_KEY"
                )
            ],
        ),
        (
            "/components/securitySchemes/other",
            [
                (
                    "security scheme 'other': bearer, sent in the header as 'Authorization'; "
                    "no operation asks for it"
                )
            ],
        ),
        (
            "/components/schemas/Pet",
            [
                (
                    "schema: an object of 2 known members, 1 required; further ones are kept, "
                    "and typed where a pattern is found in their names"
                )
            ],
        ),
        (
            "/components/schemas/Pet/patternProperties/^x-",
            ["members of Pet with '^x-' in their names: a string"],
        ),
        ("/servers", ["where the API lives: https://api.test"]),
        ("/tags", []),
    ],
)
def test_a_node_is_told_in_a_line(uses: Uses, pointer: str, lines: list[str]) -> None:
    assert [use.line for use in uses.of(pointer)] == lines


def test_every_use_but_of_what_is_unused_has_its_python(uses: Uses) -> None:
    pet = "/components/schemas/Pet"
    like = f"{pet}/patternProperties/^x-"
    for pointer in (GET, "/components/parameters/Pet", pet, like):
        assert all(use.written() for use in uses.of(pointer))
    assert [use.written() for use in uses.of("/components/securitySchemes/other")] == [
        ()
    ]


def test_the_nearest_node_around_and_those_inside_are_found(uses: Uses) -> None:
    around = uses.around("/components/schemas/Pet/properties/kinds/items/enum/0")
    assert [use.what for use in around] == ["property 'kinds' of Pet"]
    assert uses.around("/nothing/at/all") == []
    inside = uses.inside("/paths/~1pets~1{petId}")
    assert [use.pointer for use in inside] == [GET, PUT]
    assert [use.pointer for use in uses.inside("/components/securitySchemes")] == [
        "/components/securitySchemes/key",
        "/components/securitySchemes/other",
    ]


def test_where_schemas_begin(uses: Uses) -> None:
    assert uses.is_schema("/components/schemas/Pet")
    assert uses.is_schema("/components/parameters/Pet/schema")
    assert not uses.is_schema("/components/parameters/Pet")
