"""Stainless reference pages in their indented writing."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from openapi_spec_validator import validate

from generator.documents.pages.forms import is_page
from generator.documents.pages.read import page_facts, read_page
from generator.documents.tree import Document, Text
from generator.problems import Fatal, Outcome, Problems

JSON = dict[str, Any]


def method(
    *,
    title: str = "Get it",
    signature: str = "things.get(strthing_id) -> Thing",
    verb: str = "get",
    path: str = "/v1/things/{thingId}",
    parameters: str = "- `thing_id: str`\n",
    returns: str = "- `class Thing: …`\n\n  - `id: str`\n",
    example: str = "",
) -> str:
    response = f"#### Response\n\n```json\n{example}\n```\n" if example else ""
    return (
        f"## {title}\n\n`{signature}`\n\n**{verb}** `{path}`\n\nProse about it.\n\n"
        f"### Parameters\n\n{parameters}\n### Returns\n\n{returns}\n"
        f"### Example\n\n```python\n# comment\nclient.things\n```\n\n{response}"
    )


def convert(content: str) -> tuple[JSON, Problems]:
    document, problems = read(content)
    root: JSON = document.root
    return root, problems


def read(content: str) -> tuple[Document, Problems]:
    problems = Problems()
    document = read_page(Text("page.md", content), problems)
    validate(copy.deepcopy(document.root))
    return document, problems


def schemas(returns: str, **options: str) -> JSON:
    root, _ = convert(method(returns=returns, **options))
    found: JSON = root["components"]["schemas"]
    return found


def codes(problems: Problems) -> list[str]:
    return [problem.code for problem in problems]


def operation(content: str) -> JSON:
    root, _ = convert(content)
    (item,) = root["paths"].values()
    (found,) = item.values()
    return dict(found)


def test_heading_name_and_prose_become_the_operations() -> None:
    root, problems = convert("# Things\n\n" + method())
    found = root["paths"]["/v1/things/{thingId}"]["get"]
    assert found["operationId"] == "things.get"
    assert found["summary"] == "Get it"
    assert found["description"] == "Prose about it."
    assert root["openapi"] == "3.1.0"
    assert root["info"]["title"] == "Things"
    assert "servers" not in root
    assert "security" not in found
    assert list(problems) == []


def test_a_path_parameter_is_spelt_as_in_the_template() -> None:
    assert operation(method())["parameters"] == [
        {
            "name": "thingId",
            "in": "path",
            "required": True,
            "schema": {"type": "string"},
        }
    ]


def test_an_optional_argument_in_the_path_is_a_required_segment_and_never_null() -> (
    None
):
    found = operation(
        method(parameters="- `thing_id: Optional[str]`\n\n  What it is.\n")
    )
    assert found["parameters"] == [
        {
            "name": "thingId",
            "in": "path",
            "required": True,
            "description": "What it is.",
            "schema": {"type": "string"},
        }
    ]


def test_a_method_may_have_no_sections_at_all() -> None:
    content = "## Ping\n\n`ping() -> None`\n\n**get** `/ping`\n\n## Domain Types\n"
    root, problems = convert(content)
    assert list(root["paths"]) == ["/ping"]
    assert list(problems) == []


def test_nothing_is_said_about_what_the_client_supplies() -> None:
    assert "x-client-argument" not in str(operation(method()))


def test_a_path_parameter_without_a_bullet_is_a_problem_and_a_string() -> None:
    root, problems = convert(method(signature="things.get() -> Thing", parameters=""))
    found = root["paths"]["/v1/things/{thingId}"]["get"]
    assert found["parameters"][0]["schema"] == {"type": "string"}
    assert codes(problems) == ["path-parameter-undescribed"]


def test_an_argument_of_the_signature_without_a_bullet_is_a_problem() -> None:
    signature = (
        "things.get(strthing_id, Union[str, int]other, GetParams**kwargs) -> Thing"
    )
    _, problems = convert(method(signature=signature))
    (problem,) = problems
    assert problem.code == "argument-undescribed"
    assert "Union[str, int]other" in problem.message


@pytest.mark.parametrize("verb", ["get", "delete"])
def test_arguments_of_methods_without_a_body_are_in_the_query(verb: str) -> None:
    parameters = "- `thing_id: str`\n\n- `limit: Optional[int]`\n\n- `q: str`\n"
    found = operation(method(verb=verb, parameters=parameters))
    assert found["parameters"][1:] == [
        {"name": "limit", "in": "query", "schema": {"type": "integer"}},
        {"name": "q", "in": "query", "required": True, "schema": {"type": "string"}},
    ]
    assert "requestBody" not in found


def test_arguments_of_other_methods_are_in_the_body() -> None:
    parameters = "- `thing_id: str`\n\n- `name: str`\n\n- `tag: Optional[str]`\n"
    found = operation(method(verb="post", parameters=parameters))
    assert found["requestBody"] == {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "properties": {
                        "name": {"type": "string"},
                        "tag": {"type": ["string", "null"]},
                    },
                    "required": ["name"],
                }
            }
        },
    }


def test_a_body_without_required_members_is_optional() -> None:
    parameters = "- `thing_id: str`\n\n- `tag: Optional[str]`\n"
    found = operation(method(verb="post", parameters=parameters))
    assert "required" not in found["requestBody"]


def test_prose_that_names_a_header_puts_the_argument_there_and_asks_for_its_name() -> (
    None
):
    parameters = "- `thing_id: str`\n\n- `betas: Optional[List[str]]`\n\n  Optional header to say so.\n"
    root, problems = convert(method(verb="post", parameters=parameters))
    found = root["paths"]["/v1/things/{thingId}"]["post"]
    assert [(p["name"], p["in"]) for p in found["parameters"]] == [
        ("thingId", "path"),
        ("betas", "header"),
    ]
    assert "requestBody" not in found
    assert codes(problems) == ["header-name-not-told"]


def test_prose_that_names_the_query_puts_the_argument_there() -> None:
    parameters = "- `thing_id: str`\n\n- `dry: bool`\n\n  Query param: only try.\n"
    found = operation(method(verb="post", parameters=parameters))
    assert [(p["name"], p["in"]) for p in found["parameters"]][1:] == [("dry", "query")]


def test_a_file_makes_the_body_multipart() -> None:
    parameters = "- `thing_id: str`\n\n- `file: FileTypes`\n"
    found = operation(method(verb="post", parameters=parameters))
    content = found["requestBody"]["content"]["multipart/form-data"]
    assert content["schema"]["properties"]["file"] == {
        "type": "string",
        "format": "binary",
    }


def test_a_class_becomes_a_component_of_its_name() -> None:
    root, _ = convert(method())
    answer = root["paths"]["/v1/things/{thingId}"]["get"]["responses"]["200"]
    assert answer["content"]["application/json"]["schema"] == {
        "$ref": "#/components/schemas/Thing"
    }
    assert list(root["components"]["schemas"]) == ["Thing"]


def test_an_optional_before_the_last_plain_member_is_required_and_nullable() -> None:
    thing = schemas(
        "- `class Thing: …`\n\n  - `a: Optional[str]`\n\n  - `b: int`\n\n  - `c: Optional[str]`\n"
    )["Thing"]
    assert thing["required"] == ["a", "b"]
    assert thing["properties"]["a"] == {"type": ["string", "null"]}
    assert thing["properties"]["c"] == {"type": ["string", "null"]}


def test_without_plain_members_nothing_is_required() -> None:
    thing = schemas("- `class Thing: …`\n\n  - `a: Union[str, null]`\n")["Thing"]
    assert "required" not in thing


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        ("str", {"type": "string"}),
        ("int", {"type": "integer"}),
        ("float", {"type": "number"}),
        ("bool", {"type": "boolean"}),
        ("object", {}),
        ("datetime", {"type": "string", "format": "date-time"}),
        ("List[str]", {"type": "array", "items": {"type": "string"}}),
        ("Iterable[str]", {"type": "array", "items": {"type": "string"}}),
        ("Sequence[str]", {"type": "array", "items": {"type": "string"}}),
        ("SequenceNotStr[str]", {"type": "array", "items": {"type": "string"}}),
        (
            "Dict[str, int]",
            {"type": "object", "additionalProperties": {"type": "integer"}},
        ),
        ("Dict[str, object]", {"type": "object", "additionalProperties": {}}),
        ("Union[str, int]", {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
        ("Union[str, datetime]", {"type": "string", "format": "date-time"}),
        (
            "Union[str, int, null]",
            {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]},
        ),
        ('Literal["a"]', {"type": "string", "const": "a"}),
        ('Literal["a", "b"]', {"type": "string", "enum": ["a", "b"]}),
        ("Literal[1, 2]", {"type": "integer", "enum": [1, 2]}),
        (
            "Optional[Literal[false]]",
            {"type": ["boolean", "null"], "enum": [False, None]},
        ),
        ("Optional[object]", {}),
    ],
)
def test_types_become_schemas(type_: str, expected: JSON) -> None:
    thing = schemas(f"- `class Thing: …`\n\n  - `a: {type_}`\n")["Thing"]
    assert thing["properties"]["a"] == expected


def test_a_shortened_literal_takes_its_values_from_the_bullets_below() -> None:
    returns = (
        "- `class Thing: …`\n\n"
        '  - `a: Literal["x", "y", 2 more]`\n\n'
        '    - `"x"`\n\n    - `"y"`\n\n    - `"z"`\n\n    - `"w"`\n'
    )
    thing = schemas(returns)["Thing"]
    assert thing["properties"]["a"]["enum"] == ["x", "y", "z", "w"]


def test_a_shortened_literal_without_all_its_bullets_is_a_problem() -> None:
    returns = '- `class Thing: …`\n\n  - `a: Literal["x", 2 more]`\n\n    - `"x"`\n'
    _, problems = convert(method(returns=returns))
    (problem,) = problems
    assert (problem.code, problem.place.text) == (
        "values-missing",
        '  - `a: Literal["x", 2 more]`',
    )


def test_a_class_named_again_refers_to_where_it_is_described() -> None:
    returns = (
        "- `class Thing: …`\n\n  - `a: Part`\n\n    The first.\n\n    - `on: bool`\n\n"
        "  - `b: Optional[Part]`\n\n    The second.\n"
    )
    found = schemas(returns)
    part = {"$ref": "#/components/schemas/Part"}
    assert found["Thing"]["properties"]["a"] == {**part, "description": "The first."}
    assert found["Thing"]["properties"]["b"] == {
        "anyOf": [part, {"type": "null"}],
        "description": "The second.",
    }
    assert found["Part"]["required"] == ["on"]


def test_a_class_that_nothing_describes_may_be_anything_and_is_a_problem() -> None:
    root, problems = convert(
        method(returns="- `class Thing: …`\n\n  - `a: Other`\n\n  - `b: Other`\n")
    )
    assert root["components"]["schemas"]["Other"] == {}
    (problem,) = problems
    assert problem.code == "class-not-described"
    assert problem.place.text == "  - `a: Other`"


def test_two_descriptions_of_one_class_are_kept_apart() -> None:
    returns = (
        "- `class Thing: …`\n\n  - `a: Part`\n\n    - `x: str`\n\n"
        "  - `b: Part`\n\n    - `y: str`\n"
    )
    root, problems = convert(method(returns=returns))
    found = root["components"]["schemas"]
    assert list(found["Part"]["properties"]) == ["x"]
    assert list(found["Thing"]["properties"]["b"]["properties"]) == ["y"]
    (problem,) = problems
    assert problem.code == "class-described-twice"
    assert [place.line for place in problem.places] == [problem.place.line - 4]


def test_a_class_may_be_a_union_of_named_and_bare_variants() -> None:
    returns = (
        "- `class Thing: …`\n\n  - `a: Model`\n\n"
        '    - `UnionMember0 = Literal["x", 1 more]`\n\n      - `"x"`\n\n      - `"y"`\n\n'
        "    - `str`\n\n"
        "    - `class Part: …`\n\n      - `on: bool`\n"
    )
    assert schemas(returns)["Model"] == {
        "anyOf": [
            {"type": "string", "enum": ["x", "y"]},
            {"type": "string"},
            {"$ref": "#/components/schemas/Part"},
        ]
    }


def test_a_class_may_be_a_list_of_values() -> None:
    returns = '- `class Thing: …`\n\n  - `a: State`\n\n    - `"on"`\n\n    - `"off"`\n'
    assert schemas(returns)["State"] == {"type": "string", "enum": ["on", "off"]}


def test_lists_and_fences_in_descriptions_are_prose() -> None:
    returns = (
        "- `class Thing: …`\n\n  - `a: Part`\n\n    One of:\n\n"
        "    - `claude-x` - the best\n    - `str` is a word\n    - `x: rows` is no member\n\n"
        "    ```\n    - `y: str`\n    ```\n\n    - `real: str`\n\n  - `b: str`\n\n"
        "    * `c: str`\n"
    )
    found = schemas(returns)
    assert list(found["Part"]["properties"]) == ["real"]
    assert "- `y: str`" in found["Thing"]["properties"]["a"]["description"]
    assert found["Thing"]["properties"]["b"]["description"] == "* `c: str`"


def test_headings_in_code_blocks_are_no_sections() -> None:
    found = operation(method().replace("# comment", "### Returns\n\n- `class No: …`"))
    assert found["responses"]["200"]["content"]


def test_a_member_where_none_can_be_is_a_problem() -> None:
    returns = "- `class Thing: …`\n\n  - `a: str`\n\n    - `b: str`\n"
    root, problems = convert(method(returns=returns))
    assert list(root["components"]["schemas"]["Thing"]["properties"]) == ["a"]
    (problem,) = problems
    assert (problem.code, problem.place.text) == (
        "bullet-out-of-place",
        "    - `b: str`",
    )


def test_a_member_whose_type_cannot_be_read_may_be_anything_and_is_a_problem() -> None:
    returns = "- `class Thing: …`\n\n  - `a: Foo<str>`\n\n  - `b: str`\n"
    root, problems = convert(method(returns=returns))
    assert root["components"]["schemas"]["Thing"]["properties"]["a"] == {}
    (problem,) = problems
    assert (problem.code, problem.place.text) == (
        "unreadable-type",
        "  - `a: Foo<str>`",
    )
    assert problem.place.column == 6


def test_an_unknown_generic_is_a_problem() -> None:
    _, problems = convert(method(returns="- `class Thing: …`\n\n  - `a: Foo[str]`\n"))
    assert codes(problems) == ["unknown-type"]


def test_the_answer_is_an_example_that_is_no_evidence() -> None:
    found = operation(method(example='{"id": "id"}'))
    media = found["responses"]["200"]["content"]["application/json"]
    assert media["example"] == {"id": "id"}
    assert media["x-generated-examples"] is True


def test_an_answer_that_is_no_json_leaves_the_method_out() -> None:
    with pytest.raises(Fatal) as caught:
        convert(method(example='{"id": }'))
    problem = caught.value.problem
    assert (problem.code, problem.outcome) == ("bullets-mismatch", Outcome.ERROR)
    assert problem.place.text == '{"id": }'
    assert problem.place.column == 8


def test_no_answer_has_no_content() -> None:
    signature = "things.delete(strthing_id) -> None"
    found = operation(method(signature=signature, verb="delete", returns=""))
    assert found["responses"] == {"200": {"description": ""}}


def test_a_list_of_a_class_is_an_array() -> None:
    found = operation(method(signature="things.get(strthing_id) -> List[Thing]"))
    media = found["responses"]["200"]["content"]["application/json"]
    assert media["schema"] == {
        "type": "array",
        "items": {"$ref": "#/components/schemas/Thing"},
    }


def test_a_class_may_be_a_name_for_a_list() -> None:
    returns = "- `List[Part]`\n\n  - `id: str`\n"
    assert schemas(returns) == {
        "Thing": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
        "Part": {
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "required": ["id"],
        },
    }


def test_an_answer_may_be_of_a_plain_type() -> None:
    signature = "things.get(strthing_id) -> Dict[str, int]"
    found = operation(method(signature=signature, returns="- `Dict[str, int]`\n"))
    media = found["responses"]["200"]["content"]["application/json"]
    assert media["schema"] == {
        "type": "object",
        "additionalProperties": {"type": "integer"},
    }


def test_the_envelope_of_a_page_is_read_from_the_answer() -> None:
    found = operation(
        method(
            signature="things.list() -> SyncPage[Thing]",
            path="/v1/things",
            parameters="",
            example='{"data": [{"id": "x"}], "tags": ["a"], "meta": {"more": true, "n": 0}}',
        )
    )
    media = found["responses"]["200"]["content"]["application/json"]
    assert media["schema"] == {
        "type": "object",
        "properties": {
            "data": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}},
            "tags": {"type": ["array", "null"], "items": {}},
            "meta": {
                "type": "object",
                "properties": {
                    "more": {"type": ["boolean", "null"]},
                    "n": {"type": ["integer", "null"]},
                },
            },
        },
    }


@pytest.mark.parametrize(
    "example", ["", '{"a": [{"id": ""}], "b": [{"id": ""}]}', '{"a": [{"x": 1}]}']
)
def test_an_envelope_that_cannot_be_told_is_a_problem(example: str) -> None:
    root, problems = convert(
        method(signature="things.get(strthing_id) -> SyncPage[Thing]", example=example)
    )
    answer = root["paths"]["/v1/things/{thingId}"]["get"]["responses"]["200"]
    assert answer["content"]["application/json"]["schema"] == {}
    assert "Thing" in root["components"]["schemas"]
    assert codes(problems) == ["envelope-not-told"]


def test_one_page_holds_many_methods_and_nested_resources() -> None:
    content = (
        "# Things\n\n"
        + method()
        + method(
            title="Drop", signature="things.drop(strthing_id) -> Thing", verb="delete"
        )
        + "# Parts\n\n"
        + method(
            signature="things.parts.get(strthing_id) -> Part",
            path="/p/{thing_id}",
            returns="- `class Part: …`\n\n  - `id: str`\n",
        )
    )
    root, problems = convert(content)
    assert {path: list(item) for path, item in root["paths"].items()} == {
        "/v1/things/{thingId}": ["get", "delete"],
        "/p/{thing_id}": ["get"],
    }
    assert root["info"]["title"] == "Things"
    assert list(problems) == []


def test_a_method_described_twice_is_a_problem() -> None:
    _, problems = convert(method() + method())
    assert codes(problems) == ["operation-described-twice"]


def test_domain_types_repeat_classes_and_may_add_some() -> None:
    types = (
        "## Domain Types\n\n### Thing\n\n- `class Thing: …`\n\n  - `id: str`\n\n"
        "### Beta Model\n\n- `str`\n\n### Other\n\n- `class Other: …`\n\n  - `a: bool`\n"
    )
    root, problems = convert(method() + types)
    assert list(root["components"]["schemas"]) == ["Thing", "BetaModel", "Other"]
    assert root["components"]["schemas"]["BetaModel"] == {"type": "string"}
    assert list(problems) == []


def test_a_domain_type_that_differs_is_a_problem() -> None:
    types = "## Domain Types\n\n### Thing\n\n- `class Thing: …`\n\n  - `id: int`\n"
    root, problems = convert(method() + types)
    assert root["components"]["schemas"]["Thing"]["properties"]["id"] == {
        "type": "string"
    }
    assert codes(problems) == ["class-described-twice"]


def test_frontmatter_is_skipped_and_tells_the_source() -> None:
    text = Text("p", "---\nsource_url: https://x.test/p\n---\n\n" + method())
    assert is_page(text)
    facts = page_facts(text)
    assert facts.sources == ("https://x.test/p",)
    assert (facts.title, facts.method, facts.path) == (
        "Get it",
        "get",
        "/v1/things/{thingId}",
    )


def test_nodes_are_located_at_their_bullets() -> None:
    document, _ = read(method())
    at = "/paths/~1v1~1things~1{thingId}/get"
    assert document.locate("/components/schemas/Thing/properties/id/type").text == (
        "  - `id: str`"
    )
    assert document.locate(f"{at}/parameters/0/schema").text == "- `thing_id: str`"
    assert document.locate(f"{at}/summary").text.startswith("`things.get(")
    assert document.locate("").line == 1


def test_reading_time_grows_with_the_page_and_not_with_its_square() -> None:
    spaces = " " * 200_000
    text = Text("page.md", f"## A{spaces}\n# B{spaces}\n### Returns{spaces}- `x`")
    assert not is_page(Text("p", text.content))
