"""Stainless reference pages flattened onto a line: nesting by the answer's JSON."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from openapi_spec_validator import validate

from generator.documents.pages.read import read_page
from generator.documents.tree import Document, Text
from generator.problems import Fatal, Problem, Problems

JSON = dict[str, Any]

PART = "- `class Thing: …` - `part: Optional[Part]` What it holds. - `id: str` - `name: str`"


def page(
    returns: str = PART,
    example: Any = None,
    *,
    parameters: str = "",
    result: str = "Thing",
    verb: str = "get",
    types: str = "",
) -> Text:
    shown = {"part": {"id": "x"}, "name": "n"} if example is None else example
    response = f" #### Response ```json {json.dumps(shown)} ```" if shown else ""
    domain = f" ## Domain Types {types}" if types else ""
    return Text(
        "flat.md",
        f"# Things ## Get a thing `things.get(Params**kwargs) -> {result}` **{verb}** `/things` "
        f"Prose. ### Parameters {parameters} ### Returns {returns} ### Example "
        f"```python # a ## b client.x ```{response}{domain}",
    )


def read(text: Text) -> tuple[Document, Problems]:
    problems = Problems()
    document = read_page(text, problems)
    validate(copy.deepcopy(document.root))
    return document, problems


def schemas(text: Text) -> JSON:
    document, problems = read(text)
    assert list(problems) == []
    found: JSON = document.root["components"]["schemas"]
    return found


def refusal(text: Text) -> Problem:
    with pytest.raises(Fatal) as caught:
        read(text)
    assert caught.value.problem.code == "bullets-mismatch"
    return caught.value.problem


def under(problem: Problem) -> str:
    """The text of the page from a problem's column on."""
    return problem.place.text[problem.place.column - 1 :]


def test_the_json_tells_where_a_class_ends() -> None:
    found = schemas(page())
    assert list(found["Thing"]["properties"]) == ["part", "name"]
    assert list(found["Part"]["properties"]) == ["id"]
    assert found["Thing"]["properties"]["part"]["description"] == "What it holds."


def test_headings_and_title_are_found_without_newlines() -> None:
    document, _ = read(page())
    assert document.root["info"]["title"] == "Things"
    operation = document.root["paths"]["/things"]["get"]
    assert (operation["summary"], operation["description"]) == ("Get a thing", "Prose.")


def test_a_member_of_the_same_name_inside_and_outside_is_told_apart() -> None:
    returns = "- `class Thing: …` - `error: Error` - `code: str` - `code: int`"
    found = schemas(page(returns, {"error": {"code": "c"}, "code": 1}))
    assert found["Error"]["properties"]["code"] == {"type": "string"}
    assert found["Thing"]["properties"]["code"] == {"type": "integer"}


def test_lists_show_the_members_of_their_class() -> None:
    returns = "- `class Thing: …` - `parts: List[Part]` - `id: str` - `name: str`"
    found = schemas(page(returns, {"parts": [{"id": "x"}], "name": "n"}))
    assert list(found["Part"]["properties"]) == ["id"]


def test_a_class_described_before_is_not_described_again() -> None:
    returns = (
        "- `class Thing: …` - `low: Support` - `on: bool` - `high: Support` "
        "- `on: bool` - `max: Support`"
    )
    on = {"on": True}
    found = schemas(page(returns, {"low": on, "high": on, "on": True, "max": on}))
    assert list(found["Thing"]["properties"]) == ["low", "high", "on", "max"]
    assert list(found["Support"]["properties"]) == ["on"]


def test_a_class_described_before_may_be_described_again() -> None:
    returns = (
        "- `class Thing: …` - `a: Part` - `id: str` - `b: Part` - `id: str` - `c: str`"
    )
    part = {"id": "x"}
    found = schemas(page(returns, {"a": part, "b": part, "c": ""}))
    assert list(found["Thing"]["properties"]) == ["a", "b", "c"]


def test_values_belong_to_the_literal_before_them() -> None:
    returns = '- `class Thing: …` - `a: Literal["x", 1 more]` Either. - `"x"` - `"y"` - `b: str`'
    found = schemas(page(returns, {"a": "x", "b": ""}))
    assert found["Thing"]["properties"]["a"]["enum"] == ["x", "y"]


def test_a_list_of_the_values_in_prose_is_read_once() -> None:
    returns = '- `class Thing: …` - `a: Literal["x", "y"]` - `"x"` is one - `"y"` - `"x"` - `"y"`'
    found = schemas(page(returns, {"a": "x"}))
    assert found["Thing"]["properties"]["a"]["enum"] == ["x", "y"]


def test_lists_in_descriptions_are_prose() -> None:
    returns = '- `class Thing: …` - `a: str` One of - `"x"` or - `key: rows` - `b: str`'
    found = schemas(page(returns, {"a": "x", "b": ""}))
    assert list(found["Thing"]["properties"]) == ["a", "b"]


def test_code_blocks_in_descriptions_are_prose() -> None:
    returns = "- `class Thing: …` - `a: str` Like ``` - `z: str` ``` that. - `b: str`"
    found = schemas(page(returns, {"a": "x", "b": ""}))
    assert "- `z: str`" in found["Thing"]["properties"]["a"]["description"]


def test_variants_of_a_class_are_read() -> None:
    returns = (
        '- `class Thing: …` - `a: Model` - `UnionMember0 = Literal["x"]` - `"x"` '
        "- `UnionMember1 = str` - `b: str`"
    )
    found = schemas(page(returns, {"a": "x", "b": ""}))
    assert found["Model"]["anyOf"] == [
        {"type": "string", "const": "x"},
        {"type": "string"},
    ]


def test_a_class_of_variants_needs_no_json() -> None:
    parameters = "- `model: ModelParam` - `UnionMember0 = str` - `b: int`"
    document, problems = read(page(parameters=parameters, verb="post"))
    assert document.root["components"]["schemas"]["ModelParam"] == {"type": "string"}
    assert list(problems) == []


def test_the_json_shows_the_members_of_one_class_of_a_union() -> None:
    returns = "- `class Thing: …` - `a: Union[One, Two]` - `class One: …` - `x: str` - `b: str`"
    found = schemas(page(returns, {"a": {"x": ""}, "b": ""}))
    assert list(found["One"]["properties"]) == ["x"]


def test_the_members_of_a_class_that_the_json_does_not_show_are_a_mismatch() -> None:
    returns = (
        "- `class Thing: …` - `a: Union[One, Two]` - `class One: …` - `x: str` "
        "- `class Two: …` - `y: str` - `b: str`"
    )
    problem = refusal(page(returns, {"a": {"x": ""}, "b": ""}))
    assert under(problem).startswith("class Two: …")


def test_a_page_of_results_shows_its_class_inside_the_envelope() -> None:
    returns = "- `class Thing: …` - `id: str` - `part: Part` - `on: bool`"
    data = {"data": [{"id": "x", "part": {"on": True}}], "more": True}
    found = schemas(page(returns, data, result="SyncPage[Thing]"))
    assert list(found["Thing"]["properties"]) == ["id", "part"]


def test_a_list_without_a_class_of_its_own_is_told_by_the_json() -> None:
    returns = "- `List[Part]` - `id: str` - `on: bool`"
    found = schemas(page(returns, [{"id": "x", "on": True}], result="ThingList"))
    assert found["ThingList"]["type"] == "array"
    assert list(found["Part"]["properties"]) == ["id", "on"]


@pytest.mark.parametrize(
    ("returns", "at"),
    [
        (PART.replace(" - `name: str`", ""), "`"),
        (PART.replace("`id: str`", "`uid: str`"), "uid: str"),
        (PART + " - `extra: str`", "extra: str"),
        (PART.replace("`part: Optional[Part]`", "`whole: Part`"), "whole: Part"),
        (PART.replace("- `class Thing: …` ", ""), "part: Optional[Part]"),
        (PART + " - `class Other: …` - `x: str`", "class Other: …"),
    ],
)
def test_a_mismatch_is_an_error_at_the_column_of_the_bullet(
    returns: str, at: str
) -> None:
    problem = refusal(page(returns))
    assert problem.place.line == 1
    assert under(problem).startswith(at) or at == "`"


def test_a_value_that_the_type_does_not_have_is_a_mismatch() -> None:
    returns = '- `class Thing: …` - `a: Literal["x", "y"]` - `"x"` - `"y"` - `"z"`'
    assert under(refusal(page(returns, {"a": "x"}))).startswith('"z"')


def test_a_value_that_is_missing_is_a_mismatch() -> None:
    returns = '- `class Thing: …` - `a: Literal["x", "y"]` - `"x"` - `b: str`'
    problem = refusal(page(returns, {"a": "x", "b": ""}))
    assert under(problem).startswith("a: Literal")


def test_arguments_have_no_json_and_need_none_while_they_are_plain() -> None:
    parameters = '- `a: Literal["x"]` - `"x"` - `b: Optional[int]` How many.'
    document, problems = read(page(parameters=parameters))
    found = document.root["paths"]["/things"]["get"]["parameters"]
    assert [parameter["name"] for parameter in found] == ["a", "b"]
    assert found[1]["description"] == "How many."
    assert list(problems) == []


def test_an_argument_whose_members_cannot_be_told_is_a_mismatch() -> None:
    parameters = "- `meta: MetaParam` - `user: str` - `b: int`"
    problem = refusal(page(parameters=parameters, verb="post"))
    assert under(problem).startswith("user: str")


def test_an_argument_of_a_class_that_the_answer_described_is_told() -> None:
    parameters = "- `part: Part` - `id: str` - `b: int`"
    document, _ = read(page(parameters=parameters, verb="post"))
    body = document.root["paths"]["/things"]["post"]["requestBody"]
    schema = body["content"]["application/json"]["schema"]
    assert list(schema["properties"]) == ["part", "b"]


def test_a_domain_type_is_told_by_the_answer_that_described_it() -> None:
    types = f"### Thing {PART} ### Flag - `class Flag: …` - `on: bool`"
    found = schemas(page(types=types))
    assert list(found) == ["Thing", "Part", "Flag"]


def test_a_domain_type_that_does_not_match_is_reported_and_left_out() -> None:
    types = "### Other - `class Other: …` - `x: Inner` - `y: str` - `z: str`"
    document, problems = read(page(types=types))
    assert "Other" not in document.root["components"]["schemas"]
    (problem,) = problems
    assert problem.code == "bullets-mismatch"
    assert under(problem).startswith("y: str")


def test_one_method_that_does_not_match_leaves_the_others_in() -> None:
    other = page().content.replace("/things", "/others").replace("# Things ", "", 1)
    broken = page(PART + " - `extra: str`").content
    document, problems = read(Text("flat.md", f"{broken} {other}"))
    assert list(document.root["paths"]) == ["/others"]
    assert [problem.code for problem in problems] == ["bullets-mismatch"]
