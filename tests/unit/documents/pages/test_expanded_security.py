"""Mintlify's expanded form: security entries."""

from __future__ import annotations

import copy
from typing import Any

import yaml
from openapi_spec_validator import validate

from generator.documents.pages.read import read_page
from generator.documents.tree import Text
from generator.problems import Problems

JSON = dict[str, Any]

KEY: JSON = {"type": "apiKey"}
BEARER: JSON = {"Authorization": {"type": "http", "scheme": "bearer"}}


def entry(title: str, **groups: JSON) -> JSON:
    groups = {"query": {}, "header": {}, "cookie": {}, **groups}
    return {"title": title, "parameters": groups}


def convert(*entries: JSON, said: bool = True) -> tuple[Any, JSON, Problems]:
    """The requirements, the schemes and the problems of a page with these entries."""
    request: JSON = {"parameters": {}, "body": {}}
    if said:
        request["security"] = list(entries)
    paths = {"path": "/a", "method": "get", "request": request, "response": {"200": {}}}
    block = yaml.safe_dump({"paths": paths, "components": {}}, sort_keys=False)
    problems = Problems()
    text = Text("page.md", f"# T\n\n## OpenAPI\n\n````yaml get /a\n{block}````")
    root = read_page(text, problems).root
    validate(copy.deepcopy(root))
    schemes = root.get("components", {}).get("securitySchemes", {})
    return root["paths"]["/a"]["get"].get("security"), schemes, problems


def test_entries_are_alternatives() -> None:
    security, schemes, problems = convert(
        entry("a", header={"X-Key": {**KEY, "description": "d"}}),
        entry("b", header=BEARER),
    )
    assert security == [{"a": []}, {"b": []}]
    assert schemes == {
        "a": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "d"},
        "b": {"type": "http", "scheme": "bearer"},
    }
    assert list(problems) == []


def test_several_parameters_of_one_entry_are_needed_together() -> None:
    security, schemes, problems = convert(
        entry("a & b", header={"X-A": KEY, "X-B": KEY})
    )
    assert security == [{"a": [], "b": []}]
    assert [schemes[name]["name"] for name in ("a", "b")] == ["X-A", "X-B"]
    assert list(problems) == []


def test_an_entry_without_a_title_allows_anonymous_calls() -> None:
    security, schemes, _ = convert(entry("a", query={"key": KEY}), entry(""))
    assert security == [{"a": []}, {}]
    assert list(schemes) == ["a"]


def test_an_empty_list_means_no_security() -> None:
    assert convert()[0] == []


def test_no_list_says_nothing() -> None:
    assert convert(said=False)[0] is None


def test_spaces_in_a_title_become_underscores() -> None:
    security, schemes, _ = convert(entry("api key", header={"api-key": KEY}))
    assert security == [{"api_key": []}]
    assert list(schemes) == ["api_key"]


def test_oauth2_has_lost_its_flows() -> None:
    _, schemes, _ = convert(entry("o", header={"Authorization": {"type": "oauth2"}}))
    assert schemes == {"o": {"type": "oauth2", "flows": {}}}


def test_a_scheme_without_a_title_is_called_like_its_parameter() -> None:
    security, _, _ = convert(entry("", header={"X-Key": KEY}))
    assert security == [{"X-Key": []}]


def test_one_name_for_two_schemes_keeps_both() -> None:
    security, schemes, _ = convert(
        entry("a", header={"X-Key": KEY}), entry("a", query={"key": KEY})
    )
    assert security == [{"a": []}, {"a_key": []}]
    assert list(schemes) == ["a", "a_key"]


def test_names_over_several_places_are_told_by_entries_that_stand_alone() -> None:
    both = entry("a & b", query={"q": KEY}, header={"X-A": KEY})
    security, schemes, problems = convert(both, entry("a", header={"X-A": KEY}))
    assert schemes["a"]["name"] == "X-A"
    assert schemes["b"]["name"] == "q"
    assert security == [{"a": [], "b": []}, {"a": []}]
    assert list(problems) == []


def test_names_over_several_places_are_a_problem_otherwise() -> None:
    security, _, problems = convert(
        entry("a & b", query={"q": KEY}, header={"X-A": KEY})
    )
    assert security == [{"a": [], "b": []}]
    assert [problem.code for problem in problems] == ["uncertain-security-names"]


def test_a_scheme_that_the_form_lost_is_a_problem_and_no_anonymous_call() -> None:
    security, schemes, problems = convert(entry("openId"))
    assert (security, schemes) == ([], {})
    (problem,) = problems
    assert problem.code == "incomplete-security"
    assert problem.place.text.strip() == "- title: openId"


def test_an_unknown_type_is_a_problem() -> None:
    _, _, problems = convert(entry("m", header={"X": {"type": "mutualTLS"}}))
    assert [problem.code for problem in problems] == [
        "incomplete-security",
        "unknown-security",
    ]
