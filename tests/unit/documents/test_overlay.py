from __future__ import annotations

import copy
import subprocess
import sys

import pytest

from generator.documents.limits import Limits, limited
from generator.documents.overlay import ActionCount, apply
from generator.documents.pointers import JSON
from generator.documents.tree import Document, Text, load
from generator.problems import Fatal, Outcome, Problem, Problems

API = """\
openapi: 3.1.0
tags: [{name: a}, {name: b}, {name: c}]
paths:
  /x: &x
    get:
      summary: s
      tags: [one, two]
      parameters: [{name: p}, {name: q}]
  /y: *x
"""


class Run:
    """An overlay of the given actions applied to a document."""

    def __init__(self, actions: str, *, api: str = API, version: str = "1.1.0") -> None:
        document = load(Text("api.yaml", api))
        before = copy.deepcopy(document.root)
        head = f"overlay: {version}\ninfo: {{title: t, version: '1'}}\nactions:\n"
        self.overlay = load(Text("overlay.yaml", head + actions))
        problems = Problems()
        found: tuple[Document, tuple[ActionCount, ...]]
        found = apply(document, self.overlay, problems)
        self.document, self.counts = found
        self.root: JSON = self.document.root
        self.problems: list[Problem] = list(problems)
        assert document.root == before

    @property
    def faults(self) -> list[tuple[str, str]]:
        assert all(problem.outcome is Outcome.ERROR for problem in self.problems)
        return [(problem.code, problem.pointer) for problem in self.problems]

    def place(self, pointer: str) -> str:
        return str(self.document.locate(pointer))


def action(target: str, rest: str) -> str:
    return f"- target: {target}\n  description: because\n  {rest}\n"


def test_objects_are_merged_arrays_concatenated_and_the_rest_replaced() -> None:
    run = Run(
        action(
            "$.paths['/x']",
            "update: {get: {summary: new, tags: [three], x: {y: 1}}, put: {a: 1}}",
        )
    )
    assert run.root["paths"]["/x"] == {
        "get": {
            "summary": "new",
            "tags": ["one", "two", "three"],
            "parameters": [{"name": "p"}, {"name": "q"}],
            "x": {"y": 1},
        },
        "put": {"a": 1},
    }
    assert run.root["paths"]["/y"]["get"]["summary"] == "s"
    assert not run.problems


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
def test_an_array_takes_an_entry_or_the_entries_of_an_array(version: str) -> None:
    run = Run(
        action("$.tags", "update: {name: d}") + action("$.tags", "update: [3, [4]]"),
        version=version,
    )
    assert run.root["tags"][3:] == [{"name": "d"}, 3, [4]]


def test_a_primitive_value_is_replaced() -> None:
    run = Run(action("$.paths.*.get.summary", "update: null"))
    assert [item["get"]["summary"] for item in run.root["paths"].values()] == [None] * 2
    assert run.counts[0].matched == 2


def test_actions_see_what_the_ones_before_them_did() -> None:
    run = Run(action("$.tags", "remove: true") + action("$", "update: {tags: [x]}"))
    assert run.root["tags"] == ["x"]


def test_several_items_of_one_array_are_removed() -> None:
    run = Run(
        action("$.tags[0, 2, 0]", "remove: true")
        + action("$.paths['/x'].get.tags[?@ == 'two']", "remove: true")
    )
    assert run.root["tags"] == [{"name": "b"}]
    assert run.root["paths"]["/x"]["get"]["tags"] == ["one"]
    assert run.counts[0].matched == 2


def test_a_node_and_what_it_holds_may_be_removed_at_once() -> None:
    run = Run(action("$..z", "remove: true"), api="a: {z: [{z: 1}, {z: {z: 2}}], b: 1}")
    assert run.root == {"a": {"b": 1}}


def test_nodes_are_located_in_the_file_that_they_came_from() -> None:
    run = Run(
        action("$.paths['/x'].get", "update: {summary: new, tags: [three], x: {y: 1}}")
        + action("$.tags[0]", "remove: true")
    )
    places = {
        "/paths/~1x/get/summary": "overlay.yaml:6:12",
        "/paths/~1x/get/tags/1": "api.yaml:7:19",
        "/paths/~1x/get/tags/2": "overlay.yaml:6:33",
        "/paths/~1x/get/x/y": "overlay.yaml:6:45",
        "/paths/~1x/get": "api.yaml:5:5",
        "/paths/~1y/get/summary": "api.yaml:6:7",
        "/tags/0": "api.yaml:2:19",
        "/tags/0/name": "api.yaml:2:20",
        "/none": "api.yaml:1:1",
    }
    assert {pointer: run.place(pointer) for pointer in places} == places


def test_a_copy_is_merged_into_its_target_and_located_where_it_was_written() -> None:
    run = Run(
        action("$", "update: {info: {}}")
        + action("$.info", "copy: $.paths['/x'].get")
        + action("$.info.tags[0]", "remove: true")
    )
    assert run.root["info"]["tags"] == ["two"]
    assert run.root["paths"]["/x"]["get"]["tags"] == ["one", "two"]
    assert run.place("/info/summary") == "api.yaml:6:7"
    assert run.place("/info/tags/0") == "api.yaml:7:19"


def test_every_action_tells_how_many_nodes_it_met_and_why() -> None:
    run = Run(
        action("$.paths.*.get", "update: {a: 1}") + action("$.tags", "remove: true")
    )
    assert [(c.target, c.reason, c.matched, str(c.place)) for c in run.counts] == [
        ("$.paths.*.get", "because", 2, "overlay.yaml:4:3"),
        ("$.tags", "because", 1, "overlay.yaml:7:3"),
    ]


def test_an_action_that_matches_nothing_is_an_error_at_its_place() -> None:
    run = Run(action("$.none", "remove: true") + action("$.tags", "remove: true"))
    assert run.faults == [("overlay-matches-nothing", "/actions/0")]
    assert str(run.problems[0].place) == "overlay.yaml:4:3"
    assert [count.matched for count in run.counts] == [0, 1]


@pytest.mark.parametrize(
    "target",
    [
        "$.paths./x",
        "'x'",
        "''",
        "$[",
        "$.a[?@.x == ]",
        "$[?nope(@)]",
        "$[?count(1)]",
        "$[99999999999999999999]",
        "$[?" + "(" * 5_000,
        "$" + "[?@" * 5_000,
    ],
)
def test_a_target_that_is_no_jsonpath_is_an_error(target: str) -> None:
    run = Run(action(target.replace("'", '"'), "remove: true"))
    assert run.faults == [("overlay-bad-target", "/actions/0/target")]
    assert len(run.problems[0].message) < 400


def test_the_root_cannot_be_removed() -> None:
    assert Run(action("$", "remove: true")).faults == [
        ("overlay-bad-target", "/actions/0/target")
    ]


@pytest.mark.parametrize(
    ("target", "update", "pointer"),
    [
        ("$.tags[0]", "3", "/actions/0/update"),
        ("$.tags[0]", "[3]", "/actions/0/update"),
        ("$.openapi", "{a: 1}", "/actions/0/update"),
        ("$.paths['/x'].get", "{summary: {a: 1}}", "/actions/0/update/summary"),
        ("$.paths", "{/x: {get: {tags: one}}}", "/actions/0/update/~1x/get/tags"),
        ("$.*", "{}", "/actions/0/target"),
    ],
)
def test_an_update_of_another_kind_is_an_error(
    target: str, update: str, pointer: str
) -> None:
    run = Run(action(target, f"update: {update}"))
    assert run.faults == [("overlay-bad-update", pointer)]


def test_version_1_0_replaces_a_member_of_another_kind() -> None:
    update = action("$.paths['/x'].get", "update: {summary: [1], tags: no}")
    run = Run(update, version="1.0.0")
    assert run.root["paths"]["/x"]["get"]["summary"] == [1]
    assert run.root["paths"]["/x"]["get"]["tags"] == "no"
    assert not run.problems


@pytest.mark.parametrize("query", ["$.tags[*]", "$.none"])
def test_a_copy_is_of_exactly_one_node(query: str) -> None:
    run = Run(action("$.paths", f"copy: {query}"))
    assert run.faults == [("overlay-bad-copy", "/actions/0/copy")]


def test_a_copy_of_no_jsonpath_is_an_error() -> None:
    run = Run(action("$.paths", "copy: none"))
    assert run.faults == [("overlay-bad-target", "/actions/0/copy")]


def test_all_faulty_actions_are_reported_in_one_run() -> None:
    run = Run(
        "- {target: $.tags, update: [1]}\n- 3\n"
        + action("$.none", "remove: true")
        + action("$.", "remove: true")
        + action("$.tags", "update: [2]")
    )
    assert run.faults == [
        ("overlay-without-reason", "/actions/0"),
        ("overlay-structure", "/actions/1"),
        ("overlay-matches-nothing", "/actions/2"),
        ("overlay-bad-target", "/actions/3/target"),
    ]
    assert run.root["tags"][3:] == [1, 2]


@pytest.mark.parametrize(
    ("actions", "api"),
    [
        (action("$.x", "copy: $.x") * 60, "x: [1, {a: 2}]"),
        (action("$", "update: {a: {}}") + action("$.a", "copy: $") * 250, "b: 1"),
        (
            (action("$", "update: {a: {b: 1}}") + action("$.a", "copy: $")) * 300,
            "c: [1]",
        ),
        (action("$..[?@ == @]", "update: {a: {}, b: {}}") * 40, "c: {}"),
    ],
    ids=["doubling", "nesting", "both", "everywhere"],
)
def test_an_overlay_that_lets_the_document_grow_without_end_is_fatal(
    actions: str, api: str
) -> None:
    with limited(Limits(nodes=20_000)), pytest.raises(Fatal) as caught:
        Run(actions, api=api)
    assert caught.value.problem.code in ("document-too-large", "too-deep")
    assert caught.value.problem.place.file == "overlay.yaml"


def test_an_overlay_that_makes_the_document_too_deep_is_fatal() -> None:
    deep = "{a: " * 150 + "1" + "}" * 150
    with pytest.raises(Fatal) as caught:
        Run(
            action("$..leaf", f"update: {deep}"),
            api="{b: " * 149 + "{leaf: {}}" + "}" * 149,
        )
    assert caught.value.problem.code == "too-deep"


def test_a_query_reaches_the_deepest_node_that_a_document_may_have() -> None:
    run = Run(action("$..z", "update: 2"), api="{a: " * 199 + "{z: 1}" + "}" * 199)
    assert run.counts[0].matched == 1


def test_the_jsonpath_library_is_loaded_only_for_an_overlay() -> None:
    code = "import sys, generator.documents.overlay as o; print('jsonpath_rfc9535' in sys.modules)"
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "False"


def test_what_an_overlay_of_others_does_not_meet_is_told_and_no_error() -> None:
    head = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\nactions:\n"
    actions = (
        "- {target: $.none, remove: true}\n- {target: $.tags}\n"
        "- {target: '$.paths.*.get.tags', update: three}\n"
    )
    problems = Problems()
    overlay = load(Text("overlay.yaml", head + actions))
    document, counts = apply(load(Text("api.yaml", API)), overlay, problems, ours=False)
    assert [(p.code, p.outcome) for p in problems] == [
        ("overlay-matches-nothing", Outcome.DEGRADED),
        ("overlay-without-effect", Outcome.DEGRADED),
    ]
    assert [count.matched for count in counts] == [0, 1, 2]
    paths = document.root["paths"]
    assert paths["/x"]["get"]["tags"] == ["one", "two", "three"]
