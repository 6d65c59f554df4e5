from __future__ import annotations

import pytest

from generator.documents.overlay_actions import Kind, read_actions
from generator.documents.tree import Text, load
from generator.problems import Outcome, Problems

HEAD = "overlay: 1.1.0\ninfo: {title: t, version: '1'}\n"


def read(content: str) -> tuple[bool, list[Kind], list[tuple[str, str]]]:
    problems = Problems()
    strict, actions = read_actions(load(Text("o.yaml", content)), problems, ours=True)
    assert all(problem.outcome is Outcome.ERROR for problem in problems)
    found = [(problem.code, problem.pointer) for problem in problems]
    return strict, [action.kind for action in actions], found


def test_the_three_kinds_of_actions_are_told_apart() -> None:
    actions = """actions:
- {target: $.a, description: r, update: null}
- {target: $.a, description: r, copy: $.b, remove: false}
- {target: $.a, description: r, remove: true, update: {}, x-note: 1}
"""
    assert read(HEAD + actions) == (True, [Kind.UPDATE, Kind.COPY, Kind.REMOVE], [])


def test_the_patch_version_does_not_matter() -> None:
    actions = "actions: [{target: $, description: r, update: {}}]\n"
    head = "info: {title: t, version: '1'}\nextends: ./a.yaml\nx-a: 1\n" + actions
    assert read("overlay: 1.0.7\n" + head) == (False, [Kind.UPDATE], [])
    assert read("overlay: 1.1.9\n" + head) == (True, [Kind.UPDATE], [])


@pytest.mark.parametrize(
    ("content", "pointer"),
    [
        ("- a", ""),
        ("overlay: 2.0.0", "/overlay"),
        ("overlay: 1.0", "/overlay"),
        ("a: 1", "/overlay"),
        (HEAD + "extends: 3", "/extends"),
        (HEAD + "extend: a.yaml", "/extend"),
        (HEAD, "/actions"),
        (HEAD + "actions: []", "/actions"),
        (HEAD + "actions: {}", "/actions"),
        ("overlay: 1.1.0\ninfo: {title: t, version: 1.0}", "/info/version"),
        ("overlay: 1.1.0", "/info/title"),
        ("overlay: 1.1.0\ninfo: {tilte: t}", "/info/tilte"),
        (HEAD + "actions: [3]", "/actions/0"),
        (HEAD + "actions: [{description: r, update: 1}]", "/actions/0"),
        (HEAD + "actions: [{target: 3, description: r, update: 1}]", "/actions/0"),
        (HEAD + "actions: [{target: $.a, description: r}]", "/actions/0"),
        (
            HEAD + "actions: [{target: $.a, description: r, update: 1, copy: $.b}]",
            "/actions/0",
        ),
        (
            HEAD + "actions: [{target: $.a, description: r, remove: 1}]",
            "/actions/0/remove",
        ),
        (HEAD + "actions: [{target: $.a, description: r, copy: 1}]", "/actions/0/copy"),
        (
            HEAD + "actions: [{target: $.a, description: 3, update: 1}]",
            "/actions/0/description",
        ),
        (
            HEAD + "actions: [{target: $.a, description: r, updat: 1}]",
            "/actions/0/updat",
        ),
        (
            HEAD.replace("1.1.0", "1.0.0")
            + "actions: [{target: $.a, description: r, copy: $.b}]",
            "/actions/0/copy",
        ),
    ],
)
def test_a_fault_of_structure_is_reported_at_its_place(
    content: str, pointer: str
) -> None:
    assert ("overlay-structure", pointer) in read(content)[2]


@pytest.mark.parametrize("reason", ["", "description: ''", "description: ' '"])
def test_an_action_without_a_reason_is_an_error_but_is_tried(reason: str) -> None:
    content = HEAD + "actions:\n- target: $\n  remove: true\n"
    _, kinds, found = read(content + (f"  {reason}\n" if reason else ""))
    assert found == [("overlay-without-reason", "/actions/0")]
    assert kinds == [Kind.REMOVE]


def test_all_faulty_actions_are_reported_in_one_run() -> None:
    actions = "actions: [3, {target: $, description: r}, {target: $, update: {}}]"
    _, kinds, found = read(HEAD + actions)
    assert [pointer for _, pointer in found] == [
        "/actions/0",
        "/actions/1",
        "/actions/2",
    ]
    assert kinds == [Kind.UPDATE]


def test_an_overlay_of_others_need_not_say_why_nor_do_anything() -> None:
    actions = "actions: [{target: $.a, update: 1}, {target: $.b}, {target: $.c, x: 1}]"
    problems = Problems()
    _, read = read_actions(load(Text("o.yaml", HEAD + actions)), problems, ours=False)
    assert [a.kind for a in read] == [Kind.UPDATE, Kind.NOTHING, Kind.NOTHING]
    assert [(p.code, p.outcome, p.pointer) for p in problems] == [
        ("overlay-without-effect", Outcome.DEGRADED, "/actions/1"),
        ("overlay-without-effect", Outcome.DEGRADED, "/actions/2"),
        ("overlay-structure", Outcome.ERROR, "/actions/2/x"),
    ]
