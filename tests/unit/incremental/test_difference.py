"""Where two texts of one document differ."""

from __future__ import annotations

import json

import pytest

from generator.documents.text import Lines, Text
from generator.documents.tree import JSON, as_map, load
from generator.incremental.difference import Difference, Versions, difference
from generator.incremental.lines import layout
from generator.problems import Place

YAML = """\
openapi: 3.1.0
paths:
  /a:
    get:
      summary: One
      x: [1, 2]

  # About b.
  '/b/{c}':
    get: {summary: Two, description: |
    put:
      description: |
        Words.

        More words.
components: {}
""".replace(", description: |\n", "}\n")
TREE: JSON = {
    "openapi": "3.1.0",
    "paths": {
        "/a": {"get": {"summary": "One", "x": [1, 2.5, True]}},
        "/b/{c}": {"get": {"summary": "Two"}},
    },
    "components": {},
}

WIDE = json.dumps(
    {"paths": {"/a": {"x": "\u00fc\u00e9 \U0001f415"}}}, ensure_ascii=False
)


def compared(one: str, other: str, name: str = "a.yaml") -> Difference | None:
    """How one text differs from another."""
    paths = as_map(as_map(load(Text(name, one)).root).get("paths"))
    laid = layout(one.encode(), len(paths))
    return difference(Versions(name, one.encode(), other.encode()), paths, laid)


def found(one: str, other: str, name: str = "a.yaml") -> tuple[str, JSON, JSON] | None:
    """The path in which they differ, and what is there in each."""
    change = compared(one, other, name)
    if change is None:
        return None
    old, new = (side.root["paths"] for side in (change.before, change.after))
    assert [*old] == [*new] == [change.path]
    return change.path, old[change.path], new[change.path]


@pytest.mark.parametrize(
    ("old", "new", "path"),
    [
        ("One", "One and more", "/a"),
        ("One", "O", "/a"),
        ("      x: [1, 2]\n", "", "/a"),
        ("      x: [1, 2]\n", "      x: [1, 2]\n    put: {}\n", "/a"),
        ("\n  # About b.\n", "", "/a"),
        ("About b", "About b, and a", "/a"),
        ("    get:\n      summary: One", "    get: # This.\n      summary: One", "/a"),
        ("Two", "2", "/b/{c}"),
        ("        Words.\n", "", "/b/{c}"),
        ("        More words.\n", "        More words.\n    x-y: 1\n", "/b/{c}"),
        ("        More words.\n", "        More words.\n\n\n", "/b/{c}"),
    ],
)
def test_lines_of_yaml_belong_to_the_path_above_them(
    old: str, new: str, path: str
) -> None:
    other = YAML.replace(old, new)
    told = found(YAML, other)
    assert told is not None
    assert told == (
        path,
        *(load(Text("", t)).root["paths"][path] for t in (YAML, other)),
    )
    assert found(other, YAML) is not None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("3.1.0", "3.1.1"),
        ("components: {}", "components: {a: 1}"),
        ("components: {}", "x: 1\ncomponents: {}"),
        ("  /a:", "  /d: {}\n  /a:"),
        ("  /a:", "  # First.\n  /a:"),
        ("/a", "/d"),
        ("paths:\n", "paths:\n\n"),
        ("      x: [1, 2]\n", "      x: [1, 2]\n  /d: {}\n"),
        ("      x: [1, 2]\n", "      x: [1, 2]\nx-a: 1\n"),
        ("      x: [1, 2]\n", "      x: [1, 2]\n---\n"),
        ("      x: [1, 2]\n", "      x: [1, 2]\n...\n"),
        ("      x: [1, 2]\n", "      x: [1, 2\n"),
        ("      x: [1, 2]\n", "      x: &a [1, 2]\n"),
        ("      x: [1, 2]\n", "      x: *a\n"),
        ("      x: [1, 2]\n", "      $id: a\n"),
        ("      x: [1, 2]\n", "      summary: Again\n"),
        ("      x: [1, 2]\n", "      x: .inf\n"),
        ("      x: [1, 2]\n", "      x: !a b\n"),
        ("One", "One\r"),
        ("One", "\x01"),
    ],
)
def test_other_changes_of_yaml_are_not_told(old: str, new: str) -> None:
    assert found(YAML, YAML.replace(old, new)) is None


def test_two_paths_are_not_told() -> None:
    assert found(YAML, YAML.replace("One", "1").replace("Two", "2")) is None


def test_lines_that_are_joined_are_not_told() -> None:
    one = "paths:\n  /a:\n    get: a\n  /b:\n    get: b\n"
    assert found(one, one.replace("a\n  /b:", "a   /b:")) is None
    assert found(one, one.replace("a\n  /b:", "a\n\n  /b:")) is not None


def test_the_first_line_may_be_all_of_a_path() -> None:
    one = "paths:\n  /a: {get: a}\n  /b: {get: b}\n"
    assert found(one, one.replace("get: a", "get: c")) == (
        "/a",
        {"get": "a"},
        {"get": "c"},
    )
    assert found(one, one.replace("/a", "/c")) is None
    assert found(one, one.replace("  /a", "  # Here.\n  /a")) is None
    assert found(one, one.replace("  /a: {get: a}\n", "")) is None


def test_the_last_line_may_have_no_end() -> None:
    one = "paths:\n  /a:\n    get: a\n  /b:\n    get: b"
    assert found(one, one + "c") == ("/b", {"get": "b"}, {"get": "bc"})
    assert found(one, one + "\n") == ("/b", {"get": "b"}, {"get": "b"})
    assert found(one, one + "\n    put: c") is not None
    assert found(one + "\n    put: c", one) is not None
    assert found(one, one + "\n  /c: d") is None


@pytest.mark.parametrize(
    "text",
    [
        "paths: {/a: {get: {summary: One}}}\n",
        "paths: &a\n  /a:\n    get: One\n",
        "paths:\n  ? /a\n  :\n    get: One\n",
        '"paths":\n  /a:\n    get: One\n',
        "x:\n  paths:\n  /a:\n    get: One\npaths:\n",
        "a: |\n paths:\npaths:\n  /a:\n    get: &b One\n",
    ],
)
def test_yaml_that_is_laid_out_otherwise_is_not_told(text: str) -> None:
    assert found(text, text.replace("One", "Two")) is None


def test_emphasis_is_no_alias() -> None:
    assert found(YAML, YAML.replace("Words", "*Many* words & more, **all** of *them*."))


@pytest.mark.parametrize("indent", [None, 0, 1, 4, "\t"])
def test_json_is_compared_by_its_keys(indent: int | str | None) -> None:
    one = json.dumps(TREE, indent=indent)
    for old, new, path in (
        ("One", 'One } { \\" more', "/a"),
        ("2.5", "3", "/a"),
        ("true", "null", "/a"),
        ("Two", "", "/b/{c}"),
    ):
        other = one.replace(old, new)
        parts = (json.loads(text)["paths"][path] for text in (one, other))
        assert found(one, other, "a.json") == (path, *parts)
        # YAML reads some of what is JSON in another way.
        assert found(one, other, "a.yaml") is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("3.1.0", "3.1.1"),
        ('"/a"', '"/d"'),
        ('{"summary": "One"', '{"$id": "One"'),
        ("2.5", "1e999"),
        ("2.5", "2.5,"),
        ('"One"', '"One", "summary": "Again"'),
        ('"x": [1, 2.5, true]}}', '"x": [1, 2.5, true]}}, "/d": {}'),
        ('"x": [1, 2.5, true]}}', '"x": [1, 2.5, true]}}}, "z": {"/d": {}'),
        ('"x": [1, 2.5, true]}}', '"x": [1, 2.5, true]}}}, "paths": {"/a": {}'),
        ('"components": {}', '"components": {"a": 1}'),
        ('{"/a"', '{"/d": {}, "/a"'),
    ],
)
def test_other_changes_of_json_are_not_told(old: str, new: str) -> None:
    one = json.dumps(TREE)
    assert old in one
    assert found(one, one.replace(old, new), "a.json") is None
    assert found(one.replace("\n", "\r\n") + "\r", one, "a.json") is None


def test_a_key_that_is_also_called_elsewhere_is_not_told() -> None:
    one = json.dumps({**TREE, "x-old": {"/a": {"get": {"summary": "Zero"}}}})
    assert found(one, one.replace("One", "1"), "a.json") is None
    assert found(one, one.replace("Zero", "0"), "a.json") is None


def test_the_key_may_stand_far_before_the_change() -> None:
    item = {"get": {"x": ["a"] * 200_000, "summary": "One"}}
    one = json.dumps({"paths": {"/c": {}, "/a": item, "/b": {"get": {}}}})
    told = found(one, one.replace("One", "Two"), "a.json")
    assert told
    assert told[0] == "/a"


@pytest.mark.parametrize("far", [-1, 0, 1, 2])
@pytest.mark.parametrize("is_before", [True, False])
def test_a_change_may_stand_where_one_piece_ends(
    monkeypatch: pytest.MonkeyPatch, far: int, *, is_before: bool
) -> None:
    item = json.dumps({"get": {"summary": "a" * 400, "x": 1}})
    one = f'{{"paths": {{"/a": {item}, "/b": {item}}}}}'
    at = one.index("a" * 400) + 200
    other = f"{one[:at]}b{one[at:]}"
    monkeypatch.setattr(
        "generator.incremental.difference._PIECE",
        (at if is_before else len(one) - at) // 2 + far,
    )
    told = compared(one, other, "a.json")
    assert told
    assert (told.start, told.stop, told.longer) == (at, at, 1)


def test_a_flow_collection_of_yaml_is_no_json() -> None:
    one = "# All.\n" + json.dumps(TREE)
    commented = json.dumps(TREE, indent=1).replace('"paths"', '# All.\n"paths"')
    assert found(commented, commented.replace("One", "1")) is None
    assert found(one, one.replace("One", "1")) is None


def test_a_second_mark_is_not_told() -> None:
    one = json.dumps(TREE)
    marked = f"\ufeff{one}"
    assert found(marked, marked.replace("One", "1"), "a.json") is None


def test_characters_beyond_ascii_are_what_they_are() -> None:
    path = "/\u00e4"
    items = [{"get": {"summary": words}} for words in ("\u00fcber", "\u00f6ber")]
    for escapes in (True, False):
        one, other = (
            json.dumps({"paths": {path: item, "/b": {}}}, ensure_ascii=escapes)
            for item in items
        )
        assert found(one, other, "a.json") == (path, *items)
        assert found(other, one, "a.json") == (path, *reversed(items))
    one = "paths:\n  /\u00e4: {get: \u00fc}\n  /b: {}\n"
    told = found(one, one.replace("\u00fc", "\u00f6"))
    assert told == (path, {"get": "\u00fc"}, {"get": "\u00f6"})


@pytest.mark.parametrize("name", ["a.json", "a.yaml"])
def test_what_is_no_utf_8_is_not_told(name: str) -> None:
    text = json.dumps(TREE) if name == "a.json" else YAML
    paths = load(Text(name, text)).root["paths"]
    one = text.encode()
    laid = layout(one, len(paths))
    for broken in (b"On\xe9", b"\xc3", b"\xbf", b"\xed\xa0\x80"):
        versions = Versions(name, one, one.replace(b"One", broken))
        assert difference(versions, paths, laid) is None
    wide = [each.encode("utf-16") for each in (text, text.replace("One", "1"))]
    assert difference(Versions(name, *wide), paths, laid) is None


def test_what_is_found_has_to_be_what_the_document_says() -> None:
    versions = Versions("a", YAML.encode(), YAML.replace("One", "1").encode())
    paths = as_map(load(Text("a", YAML)).root["paths"])
    laid = layout(versions.before, len(paths))
    assert difference(versions, paths, laid)
    assert difference(versions, {}, laid) is None
    assert difference(versions, paths, None) is None
    for x in ([1.0, 2], [True, 2], [2, 1]):
        changed = {**paths, "/a": {"get": {"summary": "One", "x": x}}}
        assert difference(versions, changed, laid) is None


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        (YAML, YAML.replace("One", "One and more"), "a.yaml"),
        (YAML, YAML.replace("      x: [1, 2]\n", ""), "a.yaml"),
        (YAML, YAML.replace("One", "One\n      y: 5\n      z: |\n        A\n"), "a.yaml"),
        (json.dumps(TREE), json.dumps(TREE).replace("One", "Another"), "a.json"),
        (json.dumps(TREE), json.dumps(TREE).replace('"x"', '\n\n  "x"'), "a.json"),
        (json.dumps(TREE, indent=0), json.dumps(TREE, indent=0).replace('"One",\n', '"One", '), "a.json"),
        (json.dumps(TREE, indent=0), json.dumps(TREE, indent=0).replace("1,\n2.5,\n", ""), "a.json"),
        (json.dumps(TREE, indent=0), json.dumps(TREE, indent=0).replace("1,\n", "1,\n2,\n3,\n"), "a.json"),
        (json.dumps(TREE, indent=1), json.dumps(TREE, indent=1).replace("1,\n", "1,\n\n\n"), "a.json"),
        (WIDE, WIDE.replace("\u00e9", "\u00e8"), "a.json"),
        (WIDE, WIDE.replace("\u00e9", "\u0169"), "a.json"),
        (WIDE, WIDE.replace("\U0001f415", "\U0001f408\U0001f415"), "a.json"),
        (WIDE, WIDE.replace("\u00fc\u00e9", ""), "a.json"),
        (YAML, YAML.replace("One", "\u00fcber"), "a.yaml"),
        (YAML.replace("a:", "\u00e4:"), YAML.replace("a:", "\u00e4:").replace("One", "\u00fcber\n      y: \u00e9"), "a.yaml"),
    ],
)  # fmt: skip
def test_places_move_with_what_stands_there(one: str, other: str, name: str) -> None:
    for before, after in ((one, other), (other, one)):
        change = compared(before, after, name)
        assert change is not None
        move = change.moves()
        lines, moved = Lines(Text(name, before)), Lines(Text(name, after))
        one, longer = before.encode(), len(after) - len(before)
        for offset in range(len(before)):
            now = move(lines.place(offset))
            if offset < len(one[: change.start].decode()):
                assert now == moved.place(offset)
            elif offset > len(one[: change.stop].decode()):
                assert now == moved.place(offset + longer)
            else:
                assert now in (None, moved.place(offset + longer))
        elsewhere = Place("b.yaml", 3, 1, "x")
        whole = Place(name)
        assert (move(elsewhere), move(whole)) == (elsewhere, whole)
