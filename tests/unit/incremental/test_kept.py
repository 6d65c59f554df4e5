"""What a run keeps of what it read and settled."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator.built import Made as MadeOfAll
from generator.incremental.kept import Parts, from_bytes, keep, to_bytes
from generator.incremental.lines import layout
from generator.pipeline import build_document
from generator.python.lock import Lock
from generator.python.route import Route

if TYPE_CHECKING:
    from conftest import MadeOf


def test_the_tree_and_what_was_settled_is_kept(made_of: MadeOf) -> None:
    made = made_of()
    kept, whole = made.kept, made.built.made
    assert kept
    assert whole
    root = whole.spec.document.root
    components = {kind: {**held} for kind, held in kept.components.items()}
    apart = {"paths": {**kept.paths}, "components": components}
    assert kept.rest | apart == root
    assert kept.names.calls["/paths/~1things/get"] == "things.list"
    assert kept.about == {"others": "Operations on `others`.", "things": "All things."}
    assert kept.modules == whole.plan.placement.module_of
    assert kept.layout == layout(made.path.read_bytes(), 3)
    assert (kept.contested, kept.shared, kept.counted[1]) == ({}, [], 3)


def test_bytes_stand_for_all_of_it(made_of: MadeOf) -> None:
    kept = made_of().kept
    assert kept
    assert kept.layout
    names = kept.names
    settled = Lock(
        names.calls, names.resources, names.models, names.headers, fields=names.fields
    )
    routes = {"/paths/~1a/get": Route(("a", "b"), "get")}
    kept = replace(
        kept,
        rest={
            "a": ["\u00fc\ud800\U0001f415", 1, 1.5, True, None, 10**40, float("inf")],
            "\ud800": {},
        },
        paths=Parts.of({"/a": {"b": [1]}}),
        components={"schemas": Parts.of({"A": True})},
        names=settled,
        contested=routes,
        shared=["/a"],
        widened={"/components/schemas/A": "0"},
    )
    assert from_bytes(to_bytes(kept)) == kept
    assert repr(from_bytes(to_bytes(kept)).rest) == repr(kept.rest)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Thing: {type", "Thing: {$id: a, type"),
        ("Thing: {type", "Thing: {$anchor: a, type"),
        ("Thing: {type", "Thing: {$dynamicAnchor: a, type"),
    ],
)
def test_where_nodes_have_other_names_nothing_is_kept(
    made_of: MadeOf, old: str, new: str
) -> None:
    text = (made_of().path).read_text().replace(old, new)
    assert made_of(text).kept is None


def test_where_an_overlay_says_more_nothing_is_kept(made_of: MadeOf) -> None:
    made = made_of()
    whole = made.built.made
    assert whole
    other = replace(whole.original, root={})
    assert (
        keep(MadeOfAll(other, (), whole.spec, whole.schemas, whole.plan), b"") is None
    )


def test_where_other_files_are_referred_to_nothing_is_kept(
    made_of: MadeOf, tmp_path: Path
) -> None:
    text = made_of().path.read_text()
    (tmp_path / "name.yaml").write_text("type: string\n")
    path = tmp_path / "two.yaml"
    path.write_text(
        text.replace(
            "name: {type: string, nullable",
            "b: {$ref: name.yaml}, name: {type: string, nullable",
        )
    )
    whole = build_document(path, "two").made
    assert whole
    kept = keep(whole, path.read_bytes())
    # Its bytes are not asked for: more than one file was read.
    assert kept is None or "x-files" in kept.rest


@pytest.mark.parametrize(
    "reference",
    [
        "#/paths/~1others/get/responses/200",
        "#/%70aths/~1others/get/responses/200",
        "things.yaml#/paths/~1others/get/responses/200",
    ],
)
def test_paths_that_others_refer_to_are_noted(made_of: MadeOf, reference: str) -> None:
    text = made_of().path.read_text()
    more = text.replace(
        "'204': {description: Done.}", f"'200': {{$ref: '{reference}'}}"
    )
    made = made_of(more)
    assert made.kept is None or made.kept.shared == ["/others"]
    escaped = (
        more.replace(f"'{reference}'", f'"{reference}"')
        .replace('"#/p', '"#/\\u0070')
        .replace("yaml#/p", "yaml#\\x2fp")
    )
    made = made_of(escaped)
    assert made.kept is None or made.kept.shared == ["/others"]


def test_parts_are_read_when_they_are_asked_for() -> None:
    parts = Parts.of({"a": {"b": [1]}, "c": None})
    assert ([*parts], len(parts), parts["a"], parts.get("d")) == (
        ["a", "c"],
        2,
        {"b": [1]},
        None,
    )
    assert parts["a"] is parts["a"]
    other = parts.with_member("a", 2)
    assert ({**other}, {**parts}) == ({"a": 2, "c": None}, {"a": {"b": [1]}, "c": None})
    # Nothing is read of what nobody asks for.
    assert Parts({"a": b"no value"}).keys() == {"a"}
