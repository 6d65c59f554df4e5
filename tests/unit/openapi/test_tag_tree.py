"""Which tag stands under which."""

from __future__ import annotations

from collections.abc import Callable

from generator.openapi import Specification

Read = Callable[..., Specification]
Codes = Callable[[Specification], list[tuple[str, str, str]]]


def test_a_tag_stands_under_another(read: Read) -> None:
    spec = read(
        "tags: [{name: a, parent: b}, {name: b, parent: c}, {name: c}]", version="3.2.0"
    )
    assert spec.tag_parents == {"a": "b", "b": "c"}
    assert list(spec.problems) == []


def test_no_tag_stands_under_itself_or_nothing(read: Read, codes: Codes) -> None:
    spec = read(
        "tags: [{name: a, parent: a}, {name: b, parent: c}, {name: c, parent: b},"
        " {name: d, parent: e}, {name: f, parent: 5}]",
        version="3.2.0",
    )
    assert spec.tag_parents == {"b": "c"}
    assert codes(spec) == [
        ("bad-tag-parent", "repaired", "/tags/0/parent"),
        ("bad-tag-parent", "repaired", "/tags/2/parent"),
        ("bad-tag-parent", "repaired", "/tags/3/parent"),
    ]
