from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from generator.documents import files as module
from generator.documents.bundle import bundle_document
from generator.documents.fetching import Fetcher
from generator.documents.pointers import JSON
from generator.documents.tree import (
    Document,
    Text,
    load,
    lookup,
    parse_ref_fragment,
    read_text,
)
from generator.problems import Outcome, Problems

Files = dict[str, str]


def read(path: Path, root: Path, problems: Problems) -> Document:
    document = load(module.read_text(path), problems=problems)
    return bundle_document(document, path, root=root, problems=problems)


class Folder:
    """A folder of files whose `api.yaml` is bundled."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.problems = Problems()

    def bundle(self, files: Files) -> Document:
        for name, content in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return read(self.root / "api.yaml", self.root, self.problems)

    def codes(self) -> list[str]:
        return [problem.code for problem in self.problems]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def follow(document: Document, pointer: str) -> JSON:
    return lookup(document.root, parse_ref_fragment(lookup(document.root, pointer)))


def test_a_document_without_other_files_is_returned_as_it_is(tmp_path: Path) -> None:
    document = load(Text("a.yaml", "a: {$ref: '#/b'}\nb: {example: {c: 1}}"))
    problems = Problems()
    path = tmp_path / "a.yaml"
    assert bundle_document(document, path, root=tmp_path, problems=problems) is document


def test_a_file_lies_whole_under_its_path_and_is_referred_to_there(
    folder: Folder,
) -> None:
    found = folder.bundle(
        {
            "api.yaml": "a: {$ref: 'schemas/pet.yaml#/Pet'}\nb: {$ref: schemas/pet.yaml}",
            "schemas/pet.yaml": "Pet: {type: object}\nCat: {type: string}",
        }
    )
    assert found.root == {
        "a": {"$ref": "#/x-files/schemas~1pet.yaml/Pet"},
        "b": {"$ref": "#/x-files/schemas~1pet.yaml"},
        "x-files": {
            "schemas/pet.yaml": {"Pet": {"type": "object"}, "Cat": {"type": "string"}}
        },
    }
    assert follow(found, "/a/$ref") == {"type": "object"}
    assert not len(folder.problems)


def test_references_of_other_files_are_relative_to_those_files(folder: Folder) -> None:
    found = folder.bundle(
        {
            "api.yaml": "a: {$ref: 'x/one.yaml#/A'}\nmain: 1",
            "x/one.yaml": "A: {items: {$ref: '../y/two.yaml'}, not: {$ref: '#/B'}}\nB: 2",
            "y/two.yaml": "{properties: {p: {$ref: '../api.yaml#/main'}}}",
        }
    )
    files = found.root["x-files"]
    assert files["x/one.yaml"]["A"] == {
        "items": {"$ref": "#/x-files/y~1two.yaml"},
        "not": {"$ref": "#/x-files/x~1one.yaml/B"},
    }
    assert files["y/two.yaml"]["properties"]["p"] == {"$ref": "#/main"}


def test_files_that_refer_to_each_other_are_read_once(
    folder: Folder, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    original = read_text

    def counting(path: Path, *, name: str | None = None) -> Text:
        read.append(path.name)
        return original(path, name=name)

    monkeypatch.setattr(module, "read_text", counting)
    found = folder.bundle(
        {
            "api.yaml": "a: {$ref: b.yaml}\nz: {$ref: './x/../b.yaml'}\ns: {$ref: api.yaml}",
            "b.yaml": "items: {$ref: 'c.yaml#'}",
            "c.yaml": "items: {$ref: b.yaml}\nnot: {$ref: 'c.yaml#/items'}",
        }
    )
    assert read == ["api.yaml", "b.yaml", "c.yaml"]
    assert found.root["s"] == {"$ref": "#"}
    assert found.root["z"] == {"$ref": "#/x-files/b.yaml"}
    assert found.root["x-files"]["c.yaml"]["not"] == {"$ref": "#/x-files/c.yaml/items"}


def test_percent_signs_and_other_characters_survive_in_names(folder: Folder) -> None:
    found = folder.bundle(
        {
            "api.yaml": "a: {$ref: 'my%20files/é%25.yaml#/a~1%7Bb%7D%2525'}",
            "my files/é%.yaml": "'a/{b}%25': {type: string}",
        }
    )
    assert follow(found, "/a/$ref") == {"type": "string"}


def test_a_plain_name_is_looked_up_among_the_anchors_of_its_file(
    folder: Folder,
) -> None:
    found = folder.bundle(
        {
            "api.yaml": "a: {$ref: 'b.yaml#cat'}\nb: {$ref: '#dog'}\nc: {$ref: 'b.yaml#x'}",
            "b.yaml": "$defs: {Cat: {$anchor: cat, not: {$ref: '#cat'}}}",
        }
    )
    assert found.root["a"] == {"$ref": "#/x-files/b.yaml/$defs/Cat"}
    assert found.root["b"] == {"$ref": "#dog"}
    assert found.root["c"] == {"$ref": "b.yaml#x"}
    cat = found.root["x-files"]["b.yaml"]["$defs"]["Cat"]
    assert cat["not"] == {"$ref": "#/x-files/b.yaml/$defs/Cat"}
    assert folder.codes() == ["unknown-anchor"]


def test_a_name_that_a_schema_has_for_itself_is_no_file(folder: Folder) -> None:
    found = folder.bundle(
        {
            "api.yaml": "a: {$ref: 'https://a.test/cat#tail'}\nb: {$ref: b.yaml}\n"
            "c: {$id: 'https://a.test/cat', $defs: {T: {$anchor: tail}}}",
            "b.yaml": "{$id: 'https://b.test/dog', not: {$ref: leg}, if: {$ref: '#'}, "
            "$defs: {Leg: {$id: leg, not: {$ref: '#/$defs/Foot'}, $defs: {Foot: {}}}}}",
        }
    )
    assert found.root["a"] == {"$ref": "#/c/$defs/T"}
    dog = found.root["x-files"]["b.yaml"]
    assert dog["not"] == {"$ref": "#/x-files/b.yaml/$defs/Leg"}
    assert dog["if"] == {"$ref": "#/x-files/b.yaml"}
    assert dog["$defs"]["Leg"]["not"] == {
        "$ref": "#/x-files/b.yaml/$defs/Leg/$defs/Foot"
    }
    assert not folder.codes()


def test_data_keeps_its_refs_and_no_file_is_read_for_it(folder: Folder) -> None:
    files = {
        "api.yaml": "a: {$ref: b.yaml}\nschema: {example: {$ref: none.yaml}}\n",
        "b.yaml": "{enum: [{$ref: none.yaml}], properties: {example: {$ref: b.yaml}}}",
    }
    found = folder.bundle(files)
    assert found.root["schema"] == {"example": {"$ref": "none.yaml"}}
    assert found.root["x-files"]["b.yaml"] == {
        "enum": [{"$ref": "none.yaml"}],
        "properties": {"example": {"$ref": "#/x-files/b.yaml"}},
    }
    assert not len(folder.problems)


def test_a_map_of_another_file_is_read_as_a_map(folder: Folder) -> None:
    found = folder.bundle(
        {
            "api.yaml": "components: {schemas: {$ref: all.yaml}}",
            "all.yaml": "example: {items: {$ref: b.yaml}}",
            "b.yaml": "type: string",
        }
    )
    example = found.root["x-files"]["all.yaml"]["example"]
    assert example == {"items": {"$ref": "#/x-files/b.yaml"}}


def test_a_discriminator_maps_to_the_files_schema(folder: Folder) -> None:
    found = folder.bundle(
        {
            "api.yaml": "a: {discriminator: {mapping: {d: dog.yaml, c: Cat, e: '#/e'}}}",
            "dog.yaml": "items: {$ref: cat.yaml}",
            "cat.yaml": "type: string",
        }
    )
    assert found.root["a"]["discriminator"]["mapping"] == {
        "d": "#/x-files/dog.yaml",
        "c": "Cat",
        "e": "#/e",
    }
    assert "cat.yaml" in found.root["x-files"]


@pytest.mark.parametrize(
    "ref",
    [
        "../secret.yaml",
        "../secret.yaml#/a",
        "%2e%2e/secret.yaml",
        "x/../../secret.yaml",
        "link.yaml",
        "linked/secret.yaml",
        "{outside}/secret.yaml",
        "file://{outside}/secret.yaml",
        "file:secret.yaml",
        "C:/secret.yaml",
        "ftp://127.0.0.1/secret.yaml",
        "a%00b.yaml",
    ],
)
def test_nothing_outside_the_folder_is_read(tmp_path: Path, ref: str) -> None:
    root = tmp_path / "root"
    root.mkdir()
    (tmp_path / "secret.yaml").write_text("secret: 1")
    (root / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (root / "linked").symlink_to(tmp_path)
    folder, ref = Folder(root), ref.format(outside=tmp_path)
    found = folder.bundle({"api.yaml": f"a:\n  $ref: '{ref}'\n"})
    assert found.root == {"a": {"$ref": ref}}
    (problem,) = folder.problems
    assert problem.code == "ref-outside-folder"
    assert problem.outcome is Outcome.DEGRADED
    assert problem.pointer == "/a/$ref"
    assert (problem.place.line, problem.place.column) == (2, 3)


@pytest.mark.parametrize(
    "ref", ["http://127.0.0.1/a.yaml", "HTTPS://x.test/a#/b", "//x.test/a.yaml"]
)
def test_nothing_is_fetched(folder: Folder, ref: str) -> None:
    found = folder.bundle({"api.yaml": f"a: {{$ref: '{ref}'}}"})
    assert found.root == {"a": {"$ref": ref}}
    assert folder.codes() == ["remote-ref"]


def test_a_file_that_cannot_be_read_leaves_the_document_standing(
    folder: Folder,
) -> None:
    found = folder.bundle(
        {
            "api.yaml": "a: {$ref: none.yaml}\nb: {$ref: bad.yaml}\nc: {$ref: ok.yaml}\n"
            "d: {$ref: 'bad.yaml#/x'}\ne: {$ref: .}\n",
            "bad.yaml": "x: y: z",
            "ok.yaml": "type: string",
        }
    )
    assert found.root["a"] == {"$ref": "none.yaml"}
    assert found.root["c"] == {"$ref": "#/x-files/ok.yaml"}
    assert list(found.root["x-files"]) == ["ok.yaml"]
    problems = list(folder.problems)
    assert {problem.code for problem in problems} == {"unreadable-ref"}
    assert [problem.place.line for problem in problems] == [1, 2, 4, 5]
    assert problems[1].places[0].file.endswith("bad.yaml")
    assert not folder.problems.fatal


def test_problems_of_another_file_are_placed_in_it(folder: Folder) -> None:
    folder.bundle(
        {
            "api.yaml": "a: {$ref: x/b.yaml}",
            "x/b.yaml": "\nitems: {$ref: none.yaml}\nb: 1\nb: 2",
        }
    )
    first, second = folder.problems
    assert (first.code, first.place.line) == ("unreadable-ref", 2)
    assert first.place.file == (folder.root / "x/b.yaml").as_posix()
    assert first.pointer == "/x-files/x~1b.yaml/items/$ref"
    assert (second.code, second.place.line) == ("duplicate-key", 4)


def test_every_node_is_located_in_its_own_file(folder: Folder) -> None:
    found = folder.bundle(
        {"api.yaml": "a: 1\nb: {$ref: 'x/b.yaml#/C'}", "x/b.yaml": "A: 1\nC: {d: 2}"}
    )
    name = (folder.root / "x/b.yaml").as_posix()
    assert str(found.locate("/x-files/x~1b.yaml/C/d")) == f"{name}:2:5"
    assert str(found.locate("/x-files/x~1b.yaml")) == f"{name}:1:1"
    assert found.locate("/b").line == 2
    assert found.locate("/x-files/nope").file == found.name
    assert found.locate("/x-files").line == 1


def test_the_documents_own_trees_are_not_changed(folder: Folder) -> None:
    (folder.root / "b.yaml").write_text("type: string")
    document = load(Text("api.yaml", "a: {$ref: b.yaml}\nc: {d: 1}"))
    before = copy.deepcopy(document.root)
    found = bundle_document(
        document, folder.root / "api.yaml", root=folder.root, problems=folder.problems
    )
    assert document.root == before
    assert found.root["c"] is document.root["c"]


def test_a_member_of_the_author_named_like_ours_is_kept(folder: Folder) -> None:
    found = folder.bundle(
        {"api.yaml": "x-files: 1\na: {$ref: b.yaml}", "b.yaml": "t: 1"}
    )
    assert found.root["x-files"] == 1
    assert follow(found, "/a/$ref") == {"t": 1}
    assert found.locate("/x-files-/b.yaml/t").file.endswith("b.yaml")


def test_a_reference_to_nowhere_in_a_file_is_left_to_who_follows_it(
    folder: Folder,
) -> None:
    found = folder.bundle({"api.yaml": "a: {$ref: 'b.yaml#/none'}", "b.yaml": "t: 1"})
    assert found.root["a"] == {"$ref": "#/x-files/b.yaml/none"}
    assert not len(folder.problems)


def remote(site: Any, start: str, allow: list[str], problems: Problems) -> Document:
    document = load(Text(f"{site.url}/api.yaml", start), problems=problems)
    return bundle_document(
        document,
        f"{site.url}/api.yaml",
        root=None,
        problems=problems,
        fetcher=Fetcher(allow),
    )


def test_a_document_of_the_network_refers_to_its_origin(site: Any) -> None:
    site.pages["/x/b.yaml"] = b"B: {$ref: '../c.yaml#/C'}"
    site.pages["/c.yaml"] = b"C: {$ref: '#/D'}\nD: 1"
    problems = Problems()
    found = remote(site, "a: {$ref: 'x/b.yaml#/B'}", [site.url], problems)
    b, c = f"{site.url}/x/b.yaml", f"{site.url}/c.yaml"
    assert list(found.root["x-files"]) == [b, c]
    assert lookup(found.root, parse_ref_fragment(found.root["a"]["$ref"])) == {
        "$ref": found.root["x-files"][b]["B"]["$ref"]
    }
    pointer = parse_ref_fragment(found.root["x-files"][c]["C"]["$ref"])
    assert lookup(found.root, pointer) == 1
    assert str(found.locate(pointer)) == f"{c}:2:1"
    assert list(problems) == []


@pytest.mark.parametrize("ref", ["file:///etc/passwd", "http://127.0.0.1:1/a.yaml"])
def test_a_document_of_the_network_reads_no_file_and_no_other_origin(
    site: Any, ref: str
) -> None:
    problems = Problems()
    found = remote(site, f"a: {{$ref: '{ref}'}}", [site.url], problems)
    assert found.root == {"a": {"$ref": ref}}
    (problem,) = problems
    assert problem.code in ("ref-outside-folder", "remote-ref")
    assert site.seen == []


def test_a_local_document_refers_to_an_origin_that_is_allowed(
    tmp_path: Path, site: Any
) -> None:
    site.pages["/s.json"] = b'{"A": {"type": "string"}}'
    problems = Problems()
    document = load(Text("api.yaml", f"a: {{$ref: '{site.url}/s.json#/A'}}"))
    found = bundle_document(
        document,
        tmp_path / "api.yaml",
        root=tmp_path,
        problems=problems,
        fetcher=Fetcher([site.url]),
    )
    assert lookup(found.root, parse_ref_fragment(found.root["a"]["$ref"])) == {
        "type": "string"
    }
    assert list(problems) == []


def test_a_reference_to_the_network_that_cannot_be_read_is_reported(
    tmp_path: Path, site: Any
) -> None:
    problems = Problems()
    text = f"a: {{$ref: '{site.url}/gone'}}\nb: {{$ref: '{site.url}/gone#/x'}}"
    bundle_document(
        load(Text("api.yaml", text)),
        tmp_path / "api.yaml",
        root=tmp_path,
        problems=problems,
        fetcher=Fetcher([site.url]),
    )
    assert [problem.code for problem in problems] == ["unreadable-ref"] * 2
    assert all("the server answers 404" in problem.message for problem in problems)


def test_a_document_is_known_by_the_uri_it_gives_itself(folder: Folder) -> None:
    found = folder.bundle(
        {
            "api.yaml": """
                $self: https://x.test/api/openapi
                a: {$ref: 'openapi#/z'}
                b: {$ref: 'https://x.test/api/openapi#/z'}
                c: {$ref: 'shared/foo#/F'}
                d: {$ref: 'https://x.test/api/near.yaml#/N'}
                z: 1
                """,
            "files/foo.yaml": "$self: https://x.test/api/shared/foo\nF: 2",
            "near.yaml": "N: 3",
        }
    )
    refs = [found.root[key]["$ref"] for key in "abcd"]
    assert [lookup(found.root, parse_ref_fragment(ref)) for ref in refs] == [1, 1, 2, 3]
    assert folder.codes() == []


@pytest.mark.parametrize(
    ("text", "at", "meant"),
    [
        ("properties: {$ref: 'b.yaml#/M'}", "/properties", {"m": {"type": "string"}}),
        (
            "properties: {$ref: '#/x', n: {type: integer}}\nx: {m: {$ref: 'b.yaml#/M/m'}}",
            "/properties",
            {"m": {"$ref": "#/x-files/b.yaml/M/m"}, "n": {"type": "integer"}},
        ),
        ("paths: {$ref: b.yaml}", "/paths/M/m", {"type": "string"}),
        ("tags: {$ref: 'b.yaml#/T'}", "/tags", [{"name": "t"}]),
        ("description: {$ref: 'b.yaml#/D'}", "/description", "text"),
        ("info: {$ref: 'b.yaml#/I'}", "/info/title", "text"),
    ],
)
def test_a_reference_for_a_map_or_a_text_gives_way_to_its_target(
    folder: Folder, text: str, at: str, meant: JSON
) -> None:
    other = (
        "M: {m: {type: string}}\nT: [{name: t}]\nD: text\nI: {title: {$ref: '#/D'}}\n"
    )
    found = folder.bundle({"api.yaml": text, "b.yaml": other})
    assert lookup(found.root, at) == meant
    assert set(folder.codes()) == {"misplaced-ref"}


def test_what_gave_way_is_located_where_its_target_stands(folder: Folder) -> None:
    found = folder.bundle(
        {
            "api.yaml": "\nproperties: {$ref: 'b.yaml#/M', n: {}}",
            "b.yaml": "M:\n  m: {$ref: c.yaml}",
            "c.yaml": "type: string",
        }
    )
    assert str(found.locate("/properties/m")).endswith("b.yaml:2:3")
    assert str(found.locate("/properties/n")).endswith("api.yaml:2:33")


def test_a_reference_in_the_place_of_a_map_within_one_file(folder: Folder) -> None:
    found = folder.bundle({"api.yaml": "properties: {$ref: '#/x'}\nx: {m: {}}"})
    assert found.root["properties"] == {"m": {}}
    looped = folder.bundle({"api.yaml": "properties: {$ref: '#/properties'}"})
    assert looped.root == {"properties": {"$ref": "#/properties"}}


def test_a_reference_through_another_one_finds_both_in_the_bundle(
    folder: Folder,
) -> None:
    found = folder.bundle(
        {
            "api.yaml": "a: {$ref: 'b.yaml#/paths/~1a/get'}\nz: {$ref: 'b.yaml#/q/r'}",
            "b.yaml": "paths: {/a: {$ref: c.yaml}}",
            "c.yaml": "get: {responses: {}}",
        }
    )
    assert found.root["a"] == {"$ref": "#/x-files/b.yaml/paths/~1a/get"}
    files = found.root["x-files"]
    assert files["b.yaml"]["paths"]["/a"] == {"$ref": "#/x-files/c.yaml"}
