from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.documents.tree import Document, Text, load, lookup, read_text
from generator.problems import Fatal, Place, Problems

CORPUS = Path(__file__).parents[4] / "shared" / "corpus"


def document(name: str, content: str) -> Document:
    return load(Text(name, content))


def fault(name: str, content: str) -> str:
    with pytest.raises(Fatal) as caught:
        document(name, content)
    return caught.value.problem.code


@pytest.mark.parametrize("name", ["a.yaml", "a.json", "a", "https://x.test/a?b=c"])
def test_json_is_read_as_json_whatever_its_name(name: str) -> None:
    found = document(name, '\n\t{"a": [1e400, "\\ud83d\\ude00"]}')
    assert found.root["a"][1] == "\U0001f600"
    assert found.name == name
    assert found.locate("/a/1") == Place(
        name, 2, 16, '\t{"a": [1e400, "\\ud83d\\ude00"]}'
    )


def test_a_flow_collection_is_read_as_yaml() -> None:
    found = document("a.yaml", "{a: [b, c]}")
    assert found.root == {"a": ["b", "c"]}
    assert str(found.locate("/a/1")) == "a.yaml:1:9"


def test_the_name_decides_which_syntax_a_faulty_text_breaks() -> None:
    assert fault("a.json", '{"a": }{') == "invalid-json"
    assert fault("a.yaml", '{"a": }{') == "invalid-yaml"
    assert fault("a.json", "a text") == "invalid-json"
    assert fault("page.md", '{"a": }{') == "invalid-json"


@pytest.mark.parametrize(
    "content", ['{"a": [{"$id": "b"}]}', "a: [{$id: b}]", "$id: b"]
)
def test_it_is_known_of_a_document_whether_anything_in_it_has_a_name(
    content: str,
) -> None:
    assert load(Text("a.yaml", content)).names == {"$id"}
    assert load(Text("a.yaml", content.replace("$id", "id"))).names == frozenset()


def test_yaml_that_is_called_json_is_read_and_told() -> None:
    problems = Problems()
    found = load(Text("a.json", "a: 1\nb: [c, d]\n"), problems=problems)
    assert found.root == {"a": 1, "b": ["c", "d"]}
    assert str(found.locate("/b/1")) == "a.json:2:8"
    assert [str(each.place) for each in problems] == ["a.json:1:1"]


def test_a_byte_order_mark_in_a_text_is_passed_over() -> None:
    assert document("a.json", '\ufeff{"a": 1}').root == {"a": 1}
    assert document("a.yaml", "\ufeffa: 1").root == {"a": 1}


def test_a_member_is_located_at_its_key_and_an_item_at_itself() -> None:
    content = "a:\n  - x\n  - b: 1\n    c:\n      d: 2\n"
    found = document("a.yaml", content)
    places = {
        "": "a.yaml:1:1",
        "/a": "a.yaml:1:1",
        "/a/0": "a.yaml:2:5",
        "/a/1": "a.yaml:3:5",
        "/a/1/c": "a.yaml:4:5",
        "/a/1/c/d": "a.yaml:5:7",
        "/a/1/c/nope/x": "a.yaml:4:5",
        "/a/7": "a.yaml:1:1",
        "nonsense": "a.yaml:1:1",
    }
    assert {at: str(found.locate(at)) for at in places} == places


@pytest.mark.parametrize("content", ["a: 1\nb: [c]\n", '{"a": 1,\n"b": ["c"]}'])
def test_a_block_in_a_page_is_located_in_the_page(content: str) -> None:
    found = load(Text("page.md", content), first_line=20, first_column=5)
    assert found.locate("/b").line == 21
    assert found.locate("/b").column == 5
    assert found.locate("/b").text == "    " + content.splitlines()[1]


def test_a_syntax_error_in_a_block_is_located_in_the_page() -> None:
    with pytest.raises(Fatal) as caught:
        load(Text("page.md", "a: 1\nb: c: d\n"), first_line=20)
    assert str(caught.value.problem.place) == "page.md:21:5"


def test_repairs_are_reported_where_they_were_made() -> None:
    problems = Problems()
    load(Text("a.yaml", "a: 1\na: 2\n"), problems=problems)
    load(Text("a.json", '{"a": 1, "a": 2}'), problems=problems)
    assert [str(problem.place) for problem in problems] == ["a.json:1:10", "a.yaml:2:1"]


@pytest.mark.skipif(not CORPUS.is_dir(), reason="the corpus is not present")
@pytest.mark.parametrize(
    "name", ["qdrant-1.19.json", "figma.yaml", "train-travel.json"]
)
def test_every_operation_of_a_real_document_has_a_line_that_names_it(name: str) -> None:
    problems = Problems()
    found = load(read_text(CORPUS / name), problems=problems)
    for path, item in found.root["paths"].items():
        for method in item:
            pointer = f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}"
            assert lookup(found.root, pointer) is item[method]
            place = found.locate(pointer)
            assert place.text[place.column - 1 :].lstrip('"').startswith(method)
    assert not problems.fatal


def test_who_reads_json_pays_for_no_yaml() -> None:
    code = (
        "import sys; from generator.documents.tree import Text, load\n"
        "load(Text('a.json', '{}')); print('yaml' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"
