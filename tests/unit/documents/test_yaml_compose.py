from __future__ import annotations

import pytest
import yaml

from generator.documents import yaml_compose
from generator.documents.limits import Limits, limited
from generator.documents.pointers import JSON
from generator.documents.tree import Text, load
from generator.problems import Fatal, Problems


@pytest.fixture(params=["libyaml", "pure"], autouse=True)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "pure":
        monkeypatch.setattr(yaml_compose, "_Loader", yaml.SafeLoader)


def root(content: str) -> JSON:
    problems = Problems()
    value = load(Text("a.yaml", content), problems=problems).root
    assert not len(problems)
    return value


def fault(content: str) -> tuple[str, str]:
    with pytest.raises(Fatal) as caught:
        load(Text("a.yaml", content))
    problem = caught.value.problem
    assert problem.message
    assert problem.remedy
    return problem.code, str(problem.place)


def test_an_alias_is_the_object_it_names() -> None:
    value = root("a: &x {b: [1]}\nc: *x\nd: [*x]\n")
    assert value == {"a": {"b": [1]}, "c": {"b": [1]}, "d": [{"b": [1]}]}
    assert value["a"] is value["c"]


def test_an_anchor_named_again_means_the_newer_node() -> None:
    assert root("[&x 1, *x, &x 2, *x]") == [1, 1, 2, 2]


def test_keys_may_be_anchors_and_aliases() -> None:
    assert root("&k 200: &v 300\nb: *k\n*v : c\n") == {
        "200": 300,
        "b": 200,
        "300": "c",
    }


def test_a_merge_key_adds_what_the_mapping_itself_does_not_say() -> None:
    value = root("base: &b {p: 1, q: 2}\nx:\n  q: 3\n  <<: *b\n  r: 4\n")
    assert value["x"] == {"p": 1, "q": 3, "r": 4}


def test_of_several_merged_mappings_the_first_counts() -> None:
    value = root("- &a {p: 1}\n- &b {p: 2, q: 2}\n- <<: [*a, *b]\n- {<<: {q: 3}}\n")
    assert value[2] == {"p": 1, "q": 2}
    assert value[3] == {"q": 3}


def test_merged_mappings_may_be_merged_on() -> None:
    assert root("- &a {p: 1}\n- &b {<<: *a, q: 2}\n- {<<: *b}\n")[2] == {"p": 1, "q": 2}


def test_a_merge_key_with_another_value_or_in_quotes_is_a_key() -> None:
    assert root("a: {<<: 1}\nb: {'<<': {c: 1}}\nd: {<<: [1]}") == {
        "a": {"<<": 1},
        "b": {"<<": {"c": 1}},
        "d": {"<<": [1]},
    }


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ("a: b: c\n", "a.yaml:1:5"),
        ("a:\n\tb: 1\n", "a.yaml:2:1"),
        ("a: *x\n", "a.yaml:1:4"),
        ("a: &x [1, *x]\n", "a.yaml:1:11"),
        ("{{name}}: 1\n", "a.yaml:1:2"),
        ("? [a]\n: 1\n", "a.yaml:1:3"),
        ("- &a [x]\n- {*a : 1}\n", "a.yaml:2:4"),
        ("a: 1\n---\nb: 2\n", "a.yaml:2:1"),
        ("a: !x!y 1\n", "a.yaml:1:4"),
        ("a: [1\n", "a.yaml:2:1"),
        ("é: 😀\nb: @c\n", "a.yaml:2:4"),
    ],
)
def test_a_syntax_error_is_fatal_at_its_place(content: str, place: str) -> None:
    code, at = fault(content)
    assert code == "invalid-yaml"
    # The two loaders differ by the braces they count as read.
    assert at in (place, place[:-1] + "1")


@pytest.mark.parametrize(
    "content",
    [
        "[" * 10_000,
        "a: " + "{a: " * 10_000,
        "- " * 10_000 + "x",
        "? " * 10_000 + "x",
        "\n".join(" " * level + "a:" for level in range(1_500)),
        "- &a0 [x]\n" + "".join(f"- &a{n} [*a{n - 1}]\n" for n in range(1, 500)),
        "[&a0 [x]" + "".join(f", &a{n} {{b: *a{n - 1}}}" for n in range(1, 500)) + "]",
    ],
    ids=["flow", "mappings", "dashes", "keys", "indented", "aliases", "alias-flow"],
)
def test_nesting_too_deep_is_fatal(content: str) -> None:
    assert fault(content)[0] in ("too-deep", "invalid-yaml")
    if not content.startswith("?"):
        assert fault(content)[0] == "too-deep"


def test_a_bomb_of_aliases_is_fatal() -> None:
    content = "a0: &a0 [x]\n"
    for level in range(1, 12):
        items = ", ".join([f"*a{level - 1}"] * 10)
        content += f"a{level}: &a{level} [{items}]\n"
    assert fault(content)[0] == "document-too-large"


def test_a_bomb_of_merge_keys_is_fatal() -> None:
    content = "a0: &a0 {k0: 1}\n"
    for level in range(1, 600):
        content += f"a{level}: &a{level} {{<<: *a{level - 1}, k{level}: 1}}\n"
    with limited(Limits(nodes=50_000)):
        assert fault(content)[0] == "document-too-large"


def test_a_long_chain_of_merge_keys_is_not_deep() -> None:
    content = "a0: &a0 {k0: 1}\n"
    for level in range(1, 210):
        content += f"a{level}: &a{level} {{<<: *a{level - 1}, k{level}: 1}}\n"
    assert len(root(content)["a209"]) == 210


def test_aliases_and_merged_members_are_located_where_they_were_written() -> None:
    document = load(
        Text("a.yaml", "b: &b {p: 1, q: [2]}\nc:\n  <<: *b\n  r: 1\nd: *b\n")
    )
    places = {
        "/c/q/0": "a.yaml:1:18",
        "/c/r": "a.yaml:4:3",
        "/d": "a.yaml:5:1",
        "/d/p": "a.yaml:1:8",
    }
    assert {at: str(document.locate(at)) for at in places} == places
