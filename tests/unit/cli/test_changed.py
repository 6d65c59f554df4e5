"""A run after one path of a document changed does what a run that reads all does, without reading all."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from generator.cli import changed, documents
from generator.documents.tree import JSON

if TYPE_CHECKING:
    from conftest import Made, Run

SPEC = """\
openapi: 3.1.0
info: {title: Shelter, version: '1'}
servers: [{url: https://shelter.test}]
tags: [{name: dogs, description: Dogs and their days.}]
paths:
  # What is here is known by its number.
  /dogs:
    get:
      operationId: listDogs
      tags: [dogs]
      summary: Lists the dogs.
      description: |
        All of them, the young ones first.

        Nobody is left out.
      parameters:
        - {name: limit, in: query, schema: {type: integer, default: 1}}
        - name: born
          in: query
          description: >-
            The day, or a day
            near it.
          schema: {type: string, format: date}
      responses:
        '200':
          description: Dogs.
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Dog'}}
    post:
      operationId: createDog
      tags: [dogs]
      summary: "Takes a dog
        in."
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name]
              properties:
                name: {type: string}
                tame: {type: boolean, default: true}
      responses:
        '201':
          description: The dog.
          content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}
        '400': {description: No dog.}
  /dogs/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: getDog
      tags: [dogs]
      deprecated: false
      summary: 'Gets one dog; it isn''t changed.'
      responses:
        '200':
          description: The dog.
          content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}
  /walks:
    get:
      summary: Lists walks.
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema:
                type: object
                properties:
                  items: {type: array, items: {type: string}}
                  next_cursor: {type: string, nullable: true}
  /walks/{a}:
    post: {summary: Plan a walk, parameters: [{name: a, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}
  /walks/{a}/{b}:
    post: {summary: Move the walk elsewhere, parameters: [{name: a, in: path, required: true, schema: {type: string}}, {name: b, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: key}}
  schemas:
    Dog:
      type: object
      properties:
        name: {type: string, nullable: true}
        born: {type: string, format: date}
  parameters:
    Near: {name: near, in: query, schema: {type: string}}
"""
ARGUMENTS = ("shelter.yaml", "--package", "shelter", "--output", "out")
AS_JSON = ("shelter.json", *ARGUMENTS[1:])

Edit = Callable[[JSON], object]
Agree = Callable[..., int]
"""Generates again, with and without what the run before kept; how many documents that read with it.

That both write, say and end the same is asserted.
"""


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the entries; the working folder is an empty one."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("APIWRIGHT_NO_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "apiwright"


@pytest.fixture
def agree(run: Run, made: Made) -> Agree:
    def agree(*more: str, arguments: tuple[str, ...] = ARGUMENTS) -> int:
        shutil.copytree("out", "before")
        full = run("generate", "--no-cache", *arguments, *more)
        expected = files()
        shutil.rmtree("out")
        Path("before").rename("out")
        made()
        again = run("generate", *arguments, *more)
        read = made()
        assert again.untimed == full.untimed
        assert files() == expected
        return read

    return agree


def files() -> dict[str, bytes]:
    """What lies in the output."""
    found = sorted(p for p in Path("out").rglob("*") if p.is_file())
    return {path.as_posix(): path.read_bytes() for path in found}


def edit(*steps: tuple[str, str], path: str = ARGUMENTS[0]) -> None:
    """Puts words in the place of others, each of which the file has once."""
    text = Path(path).read_text("utf-8")
    for old, new in steps:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    Path(path).write_text(text, "utf-8")


def begin(run: Run, text: str = SPEC, arguments: tuple[str, ...] = ARGUMENTS) -> None:
    """Writes the document and its package."""
    Path(arguments[0]).write_text(text, "utf-8", newline="")
    assert run("generate", *arguments).code in (0, 1)


HARMLESS: dict[str, tuple[str, str]] = {
    "words": ("Lists the dogs.", "Lists dogs, big and small."),
    "folded words": ("near it.", "near\n            it."),
    "literal words": ("\n        Nobody is left out.", "\n        Nobody.\n\n        * None\n"),
    "quoted words": ("dog\n        in.", "dog\n\n        \\u00efn."),
    "words in single quotes": ("isn''t", "is not ''ever''"),
    "a comment": ("  /walks:\n", "  # Those of today.\n  /walks:\n"),
    "a comment behind": ("tags: [dogs]\n      deprecated", "tags: [dogs]  # it is\n      deprecated"),
    "another style": ("tags: [dogs]\n      deprecated", "tags:\n        - dogs\n      deprecated"),
    "a comma more": ("'204': {description: Done.}}}\n  /walks/{a}/{b}", "'204': {\"description\": Done.}, }}\n  /walks/{a}/{b}"),
    "a parameter more": ("parameters: [{name: cursor", "parameters: [{name: big, in: query, schema: {type: boolean}}, {name: cursor"),
    "a parameter of lines more": ("        - name: born", "        - name: big\n          in: header\n          schema: {type: boolean}\n        - name: born"),
    "a parameter less": ("        - {name: limit, in: query, schema: {type: integer, default: 1}}\n", ""),
    "a parameter that is shared": ("        - name: born", "        - {$ref: '#/components/parameters/Near'}\n        - name: born"),
    "a default": ("default: 1}", "default: 20}"),
    "what an answer is": ("description: Dogs.", "description: All dogs."),
    "deprecated": ("deprecated: false", "deprecated: true"),
    "an error more": ("'400': {description: No dog.}", "'400': {description: No dog.}\n        '409': {description: It is here.}"),
    "a member of a body more": ("                tame:", "                age: {type: integer, minimum: 2}\n                tame:"),
    "a member of a body less": ("                tame: {type: boolean, default: true}\n", ""),
    "an extension": ("deprecated: false", "deprecated: false\n      x-note: [1, two]"),
}  # fmt: skip


@pytest.mark.parametrize("step", HARMLESS.values(), ids=list(HARMLESS))
def test_what_one_path_alone_has_to_do_with_is_written_without_the_rest(
    run: Run, agree: Agree, step: tuple[str, str]
) -> None:
    begin(run)
    edit(step)
    assert agree() == 0
    assert agree() == 0


MODEL = "{sun: {type: boolean}, next-stop: {type: string, nullable: true}}"
OWN: dict[str, tuple[str, str]] = {
    "a member more": ("sun:", "rain: {type: integer, minimum: 1}, sun:"),
    "a member less": ("{sun: {type: boolean}, next", "{next"),
    "members in another order": (MODEL, "{next-stop: {type: string, nullable: true}, sun: {type: boolean}}"),
    "words of the model": ("properties: {sun", "description: How it went., properties: {sun"),
    "words of a member": ("{type: boolean}, next", "{type: boolean, description: Whether it shone.}, next"),
    "a member that is always there": ("properties: {sun", "required: [sun], properties: {sun"),
    "another type": ("{type: boolean}, next", "{type: string, format: date-time}, next"),
    "values of a member": ("{type: boolean}, next", "{enum: [high, low]}, next"),
    "a member that is spelt like a function": ("sun:", "copy: {type: string}, sun:"),
    "two members of one name": ("sun:", "next_stop: {type: string}, sun:"),
    "a member that is no name": ("sun:", "'1st': {type: string}, sun:"),
    "a closed model": ("properties: {sun", "additionalProperties: false, properties: {sun"),
    "an open model": ("properties: {sun", "additionalProperties: {type: integer}, properties: {sun"),
    "a member that is odd": ("sun:", "odd: {type: stringg}, sun:"),
    "a member that is old": ("{type: boolean}, next", "{type: boolean, deprecated: true}, next"),
}  # fmt: skip
"""Changes of a model that nothing but an answer names."""


@pytest.mark.parametrize("step", OWN.values(), ids=list(OWN))
def test_a_model_that_one_path_alone_names_is_written_without_the_rest(
    run: Run, agree: Agree, step: tuple[str, str]
) -> None:
    answer = f"content: {{application/json: {{schema: {{type: object, properties: {MODEL}}}}}}}"
    begin(
        run,
        SPEC.replace(
            "'204': {description: Done.}}}\ncomponents",
            f"'200': {{description: How., {answer}}}}}}}\ncomponents",
        ),
    )
    edit(step)
    assert agree() == 0
    edit(step[::-1])
    assert agree() == 0


REACHING: dict[str, tuple[str, str]] = {
    "an operationId": ("operationId: getDog", "operationId: readDog"),
    "a path more": ("  /walks:", "  /cats: {get: {responses: {'204': {description: None.}}}}\n  /walks:"),
    "a path less": ("  /walks/{a}:\n    post: {summary: Plan a walk, parameters: [{name: a, in: path, required: true, schema: {type: string}}], responses: {'204': {description: Done.}}}\n", ""),
    "another path": ("  /walks:", "  /strolls:"),
    "a method more": ("      deprecated: false", "      deprecated: false\n      x-a: 1\n    delete:"),
    "another method": ("  /dogs/{id}:\n    parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n    get:", "  /dogs/{id}:\n    parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n    head:"),
    "a component": ("born: {type: string, format: date}\n  parameters", "born: {type: string}\n  parameters"),
    "words of a component": ("    Dog:\n", "    Dog:\n      description: It barks.\n"),
    "a component more": ("    Dog:\n", "    Cat: {type: string}\n    Dog:\n"),
    "a model more": ("tame: {type: boolean, default: true}", "tame: {type: object, properties: {a: {type: string}}}"),
    "a member that is a model": ("next_cursor: {type: string, nullable: true}", "next_cursor: {type: string, nullable: true}\n                  more: {type: object, properties: {a: {type: string}}}"),
    "a member of a component's type": ("next_cursor: {type: string, nullable: true}", "next_cursor: {type: string, nullable: true}\n                  dog: {$ref: '#/components/schemas/Dog'}"),
    "another list": ("next_cursor: {type: string, nullable: true}", "next_cursor: {type: string, nullable: true}\n                  more: {type: array, items: {type: string}}"),
    "no list": ("{type: array, items: {type: string}}\n                  next_cursor: {type: string, nullable: true}", "{type: string}"),
    "an array in a model's place": ("                type: object\n                properties:\n                  items: {type: array, items: {type: string}}\n                  next_cursor: {type: string, nullable: true}", "                type: array\n                items: {type: string}"),
    "a model that is named": ("              schema:\n                type: object\n                properties:\n                  items", "              schema:\n                x-python-name: Walks\n                type: object\n                properties:\n                  items"),
    "info": ("title: Shelter", "title: Shelters"),
    "the server": ("https://shelter.test", "https://shelters.test"),
    "a tag": ("Dogs and their days.", "Dogs."),
    "another tag": ("tags: [dogs]\n      deprecated", "tags: [others]\n      deprecated"),
    "a comment elsewhere": ("openapi: 3.1.0\n", "openapi: 3.1.0\n# Here it begins.\n"),
    "a model that another path has": ("'204': {description: Done.}}}\n  /walks/{a}/{b}", "'200': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/Dog'}}}}}}\n  /walks/{a}/{b}"),
    "another name for Python": ("deprecated: false", "x-python-name: fetch"),
    "a summary that tells apart": ("Move the walk elsewhere", "Carry the walk elsewhere"),
    "paging that ends": ("next_cursor", "later"),
    "paging that ends with its parameter": ("{name: cursor, in", "{name: whither, in"),
    "an example that is shown": ("schema: {type: array, items", "example: [{name: Rex}]\n              schema: {type: array, items"),
    "a header of an answer": ("description: Dogs.\n", "description: Dogs.\n          headers: {X-Left: {schema: {type: integer}}}\n"),
    "security": ("deprecated: false", "security: [{key: []}]"),
    "a comment before all paths": ("number.", "number, or name."),
    "a server of its own": ("deprecated: false", "servers: [{url: https://dogs.test}]"),
    "a number among tags": ("      tags: [dogs]\n      summary: Lists", "      tags: [dogs, 5]\n      summary: Lists"),
    "a server of a bad variable": ("deprecated: false", "servers: [{url: 'https://{a}.test', variables: {a: {default: 5, enum: [c]}}}, {}]"),
    "an anchor": ("schema: {type: string, format: date}\n", "schema: &date {type: string, format: date}\n"),
    "a callback": ("deprecated: false", "callbacks: {done: {'{$request.query.url}': {post: {responses: {'200': {description: A.}}}}}}"),
}  # fmt: skip
"""What has to do with more than one path, or may have."""


@pytest.mark.parametrize("step", REACHING.values(), ids=list(REACHING))
def test_what_reaches_further_is_read_with_all_of_the_document(
    run: Run, agree: Agree, step: tuple[str, str]
) -> None:
    begin(run)
    edit(step)
    assert agree() == 1
    assert agree() == 0


NOT_PLAIN: dict[str, tuple[str, str]] = {
    "a number for a flag": ("deprecated: false", "deprecated: 1"),
    "a word for a flag": ("deprecated: false", "deprecated: 'yes'"),
    "no flag": ("deprecated: false", "deprecated: maybe"),
    "null for a flag": ("deprecated: false", "deprecated: null"),
    "a number for words": ("summary: Lists the dogs.", "summary: 404"),
    "a list for words": ("summary: Lists the dogs.", "summary: [a]"),
    "null for words": ("summary: Lists the dogs.", "summary: null"),
    "a text for tags": ("      tags: [dogs]\n      summary: Lists", "      tags: dogs\n      summary: Lists"),
    "documentation elsewhere": ("deprecated: false", "externalDocs: {url: https://x.test, description: X.}"),
    "documentation nowhere": ("deprecated: false", "externalDocs: {description: X.}"),
    "documentation that says more": ("deprecated: false", "externalDocs: {url: https://x.test, x-a: 1}"),
    "a parameter without a name": ("- name: born", "- {in: query, schema: {}}\n        - name: born"),
    "a parameter without a place": ("- name: born", "- {name: x, schema: {}}\n        - name: born"),
    "a parameter of no place": ("- name: born", "- {name: x, in: nowhere, schema: {}}\n        - name: born"),
    "a parameter that is the query": ("- name: born", "- {name: x, in: querystring, content: {a/b: {}}}\n        - name: born"),
    "a number as a name": ("- name: born", "- {name: 5, in: query, schema: {}}\n        - name: born"),
    "a style": ("- name: born", "- {name: x, in: header, style: simple, explode: true, schema: {type: array}}\n        - name: born"),
    "a bad style": ("- name: born", "- {name: x, in: header, style: 5, explode: 1, schema: {type: array}}\n        - name: born"),
    "parameters in a cookie": ("- name: born", "- {name: x, in: cookie, required: true, deprecated: true, schema: {}}\n        - name: born"),
    "an answer without words": ("{description: No dog.}", "{}"),
    "a number for the words of an answer": ("{description: No dog.}", "{description: 5}"),
    "a body that may be": ("required: true\n        content", "required: 'true'\n        content"),
    "encodings": ("application/json:\n            schema:\n              type: object", "multipart/form-data:\n            encoding: {name: {contentType: text/x, headers: {}}}\n            schema:\n              type: object"),
    "bad encodings": ("application/json:\n            schema:\n              type: object", "multipart/form-data:\n            encoding: {name: {contentType: 5, explode: 1}, tame: 7}\n            schema:\n              type: object"),
    "no encodings": ("application/json:\n            schema:\n              type: object", "multipart/form-data:\n            encoding: 5\n            schema:\n              type: object"),
}  # fmt: skip
"""What is not said as it is meant, beside what is said so, and seldom."""


@pytest.mark.parametrize("step", NOT_PLAIN.values(), ids=list(NOT_PLAIN))
def test_what_is_said_in_other_types_is_mended_as_ever(
    run: Run, agree: Agree, step: tuple[str, str]
) -> None:
    begin(run)
    edit(step)
    assert agree() == 0
    edit(("Gets one", "Gives one"))
    assert agree() == 0
    edit((step[1], step[0]))
    assert agree() == 0


def test_no_class_of_objects_is_imported_for_what_is_said_plainly(
    run: Run, python: Callable[[str], list[str]]
) -> None:
    # What the classes take is told once where Python may keep what it compiled.
    python("from generator.openapi.table import taken; taken()")
    code = (
        "import sys\n"
        "from generator.cli import main\n"
        f"try: main(['generate', *{ARGUMENTS!r}])\n"
        "except SystemExit: pass\n"
        "names = ('pydantic', 'pydantic_core', 'generator.openapi.classes', 'generator.cli.documents')\n"
        "print([name for name in names if name in sys.modules])\n"
    )
    begin(run)
    for step, imported in (
        (("Lists the dogs.", "Lists dogs."), []),
        (("deprecated: false", "externalDocs: {url: https://x.test}"), []),
        (
            ("externalDocs:", "deprecated: 1\n      externalDocs:"),
            ["pydantic", "pydantic_core", "generator.openapi.classes"],
        ),
    ):
        edit(step)
        assert python(code)[-1] == str(imported)


def test_what_differs_is_known_run_after_run(run: Run, agree: Agree) -> None:
    begin(run)
    for steps in (
        [("Lists walks.", "Lists walks and more.")],
        [
            (
                "{type: string, format: date}\n      responses",
                "{type: string}\n      responses",
            )
        ],
        [("Lists walks and more.", "Lists walks.")],
        [("next_cursor", "later")],
        [("later", "next_cursor")],
    ):
        reads = 1 if "later" in steps[0][0] + steps[0][1] else 0
        edit(*steps)
        assert agree() == reads
        assert agree() == 0


def test_two_paths_at_once_are_read_with_all_of_the_document(
    run: Run, agree: Agree
) -> None:
    begin(run)
    edit(("Lists the dogs.", "Lists dogs."), ("Lists walks.", "Lists all walks."))
    assert agree() == 1


def test_a_document_that_is_what_it_was_again_is_not_read(
    run: Run, agree: Agree
) -> None:
    begin(run)
    before = files()
    edit(("Lists the dogs.", "Lists dogs."))
    assert agree() == 0
    edit(("Lists dogs.", "Lists the dogs."))
    assert agree() == 0
    assert files() == before


def test_only_the_modules_that_differ_are_written(run: Run, made: Made) -> None:
    begin(run)
    made()
    before = {p: p.stat().st_mtime_ns for p in Path("out").rglob("*.py")}
    edit(("Lists the dogs.", "Lists dogs."))
    ended = run("generate", *ARGUMENTS)
    after = {p: p.stat().st_mtime_ns for p in Path("out").rglob("*.py")}
    assert [p.name for p in after if after[p] != before[p]] == ["dogs.py"]
    assert (
        f"out/shelter: 1 files written, {len(files()) - 1} left as they were"
        in ended.out
    )
    assert made() == 0


FORMS: dict[str, Callable[[JSON], str]] = {
    "indented": lambda tree: json.dumps(tree, indent=2),
    "wider": lambda tree: json.dumps(tree, indent=8, ensure_ascii=False) + "\n",
    "by tabs": lambda tree: json.dumps(tree, indent="\t"),
    "minified": lambda tree: json.dumps(tree, separators=(",", ":")),
    "in one line": json.dumps,
    "escaped": lambda tree: json.dumps(tree).replace("Lists", "\\u004cists"),
    "marked": lambda tree: "\ufeff" + json.dumps(tree, indent=1),
}
EDITS: dict[str, tuple[Edit, int]] = {
    "words": (lambda t: operation(t).update(summary="Lists \u00fc \U0001f415."), 0),
    "a parameter": (lambda t: operation(t)["parameters"].insert(0, {"name": "x", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}}), 0),
    "no parameters": (lambda t: operation(t).pop("parameters"), 0),
    "a member": (lambda t: body(t)["properties"].update(age={"type": "integer"}), 0),
    "deprecated": (lambda t: operation(t).update(deprecated=True), 0),
    "words of the path": (lambda t: t["paths"]["/dogs"].update(description="Dogs."), 0),
    "an operationId": (lambda t: operation(t).update(operationId="getDogs"), 1),
    "a path": (lambda t: t["paths"].update({"/x": {}}), 1),
    "a component": (lambda t: t["components"]["schemas"].popitem(), 1),
}  # fmt: skip


def operation(tree: JSON) -> JSON:
    return tree["paths"]["/dogs"]["get"]


def body(tree: JSON) -> JSON:
    sent = tree["paths"]["/dogs"]["post"]["requestBody"]
    return sent["content"]["application/json"]["schema"]


@pytest.mark.parametrize("form", FORMS.values(), ids=list(FORMS))
def test_json_is_compared_however_it_is_laid_out(
    run: Run, agree: Agree, form: Callable[[JSON], str]
) -> None:
    tree = yaml.safe_load(SPEC)
    begin(run, form(tree), AS_JSON)
    for change, reads in EDITS.values():
        change(tree)
        Path(AS_JSON[0]).write_text(form(tree), "utf-8")
        assert agree(arguments=AS_JSON) in (
            reads,
            1 if form(tree)[0] == "\ufeff" else 0,
        )


def test_json_that_is_laid_out_anew_is_read(run: Run, agree: Agree) -> None:
    tree = yaml.safe_load(SPEC)
    begin(run, json.dumps(tree, indent=2), AS_JSON)
    Path(AS_JSON[0]).write_text(json.dumps(tree, indent=4))
    assert agree(arguments=AS_JSON) == 1


OTHER_TEXTS: dict[str, str] = {
    "ends of lines": SPEC.replace("\n", "\r\n"),
    "flow style": yaml.safe_dump(yaml.safe_load(SPEC), default_flow_style=True, width=80),
    "JSON with comments": json.dumps(yaml.safe_load(SPEC), indent=2).replace('"paths"', '# All.\n"paths"'),
    "anchors": SPEC.replace("{type: string, format: date}\n      responses", "&date {type: string, format: date}\n      responses").replace("{type: string, format: date}\n  par", "*date\n  par"),
    "a name": SPEC.replace("    Dog:\n", "    Dog:\n      $anchor: dog\n"),
    "a reference to a path": SPEC.replace("- name: born", "- {$ref: '#/paths/~1walks/get/parameters/0'}\n        - name: born"),
}  # fmt: skip


@pytest.mark.parametrize("text", OTHER_TEXTS.values(), ids=list(OTHER_TEXTS))
def test_other_texts_are_read_each_time(run: Run, agree: Agree, text: str) -> None:
    begin(run, text)
    edit(("All of them", "All of us"))
    assert agree() == 1


def test_who_refers_to_a_path_sees_that_it_changes(run: Run, agree: Agree) -> None:
    """Also where the reference stands outside of all that the path's resource has."""
    begin(
        run,
        SPEC.replace(
            "{name: cursor,",
            "{$ref: '#/paths/~1dogs/get/parameters/0'}, {name: cursor,",
        ),
    )
    edit(("name: limit", "name: most"))
    assert agree() == 1
    edit(("Gets one", "Gives one"))
    assert agree() == 0


def test_lines_that_become_one_are_another_document(run: Run, agree: Agree) -> None:
    begin(run)
    edit(
        (
            "                  next_cursor: {type: string, nullable: true}\n  /walks/{a}:",
            "                  next_cursor: {type: string, nullable: true} /walks/{a}:",
        )
    )
    assert agree() == 1


@pytest.mark.parametrize(
    "mark",
    [
        "---\n",
        "...\n",
        "paths: {}\n",
        "info: {}\n",
        " x: 1\n",
        "? x\n",
        "%TAG ! !\n",
        "\t- x\n",
        "<<: *x\n",
        "]\n",
        '"\n',
    ],
)
@pytest.mark.parametrize("indent", ["", "  ", "    "])
def test_lines_that_break_a_path_are_seen(
    run: Run, agree: Agree, mark: str, indent: str
) -> None:
    begin(run)
    edit(("  /walks/{a}:", f"{indent}{mark}  /walks/{{a}}:"))
    agree()


def test_problems_move_with_their_lines_and_come_and_go(run: Run, agree: Agree) -> None:
    begin(run)
    bad = "        - {name: bad, in: nowhere, schema: {type: string}}\n"
    odd = "        - {name: odd, in: query, schema: {type: string, pattern: '('}}\n"
    for step, code in (
        (("Lists the dogs.", "Lists\n        the\n        dogs."), 0),
        (("        - name: born", f"{odd}        - name: born"), 0),
        (("        - name: born", f"{bad}        - name: born"), 1),
        (("        All of them", "        \n        All of us"), 1),
        (("{summary: Plan a walk, ", "{summary: Plan a walk, description: Far., "), 1),
        ((odd, ""), 1),
        ((bad, ""), 0),
        (("Lists walks.", "Lists all walks."), 0),
    ):
        edit(step)
        assert agree() == 0
        assert run("generate", *ARGUMENTS).code == code


@pytest.mark.parametrize("form", FORMS.values(), ids=list(FORMS))
def test_problems_of_json_have_their_places(
    run: Run, agree: Agree, form: Callable[[JSON], str]
) -> None:
    tree = yaml.safe_load(SPEC)
    content = tree["paths"]["/dogs"]["get"]["responses"]["200"]["content"]
    content["application/json"]["schema"] = {"type": "string", "nullable": True}
    begin(run, form(tree), AS_JSON)
    for value in ("Lists.", "Lists each of these many dogs.", "Lists the dogs."):
        operation(tree).update(summary=value)
        Path(AS_JSON[0]).write_text(form(tree), "utf-8")
        assert agree(arguments=AS_JSON) == 0


def test_a_problem_of_json_whose_line_is_joined_with_another_has_its_place(
    run: Run, agree: Agree
) -> None:
    tree = yaml.safe_load(SPEC)
    begin(run, json.dumps(tree, indent=1), AS_JSON)
    text = Path(AS_JSON[0]).read_text()
    at = text.index('"nullable"')
    before = text.rindex("\n", 0, at)
    Path(AS_JSON[0]).write_text(text[:before] + text[before + 1 :])
    agree(arguments=AS_JSON)
    Path(AS_JSON[0]).write_text(text)
    agree(arguments=AS_JSON)


def test_a_problem_that_two_nodes_have_is_told_of_both(run: Run, agree: Agree) -> None:
    begin(
        run,
        SPEC.replace(
            "nullable: true}\n  /walks/{a}:",
            "nullable: true}\n                  two: {type: string, nullable: true}\n  /walks/{a}:",
        ),
    )
    edit(("Lists walks.", "Lists all walks."))
    assert agree() == 0


EQUAL: dict[str, tuple[str, str]] = {
    "one and true": ("x: {default: 1}", "x: {default: true}"),
    "one and 1.0": ("x: {default: 1}", "x: {default: 1.0}"),
    "numbers that change places": ("x: {default: 1}, y: {default: 1.0}", "x: {default: 1.0}, y: {default: 1}"),
    "zeros": ("minimum: 0.0", "minimum: -0.0"),
    "another order of a value": ("z: {default: {a: 1, b: 2}}", "z: {default: {b: 2, a: 1}}"),
}  # fmt: skip
"""Changes of models, between values that Python takes for the same."""


@pytest.mark.parametrize("step", EQUAL.values(), ids=list(EQUAL))
def test_values_that_are_equal_are_not_the_same(
    run: Run, agree: Agree, step: tuple[str, str]
) -> None:
    members = "{x: {default: 1}, y: {default: 1.0}, z: {default: {a: 1, b: 2}}, f: {type: number, minimum: 0.0}}"
    begin(
        run,
        SPEC.replace(
            "properties:\n                  items:",
            f"properties:\n                  all: {{type: object, properties: {members}}}\n                  items:",
        ),
    )
    edit(step)
    assert agree() == 0


def test_a_package_that_was_edited_is_made_anew(run: Run, agree: Agree) -> None:
    begin(run)
    edit(("Lists the dogs.", "Lists dogs."))
    path = Path("out/shelter/client.py")
    path.write_text(path.read_text().replace("class", "klass"))
    assert agree() == 1


def test_a_package_that_is_not_what_its_document_says_is_made_anew(
    run: Run, agree: Agree, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = changed.update
    seen: list[object] = []

    def update(kept, versions, settings, standing, limits):  # type: ignore[no-untyped-def]
        found = dict.fromkeys(standing.files, "another")
        seen.append(real(kept, versions, settings, standing, limits))
        return real(
            kept, versions, settings, type(standing)(found, standing.problems), limits
        )

    begin(run)
    monkeypatch.setattr(changed, "update", update)
    edit(("Lists the dogs.", "Lists dogs."))
    assert agree() == 1
    assert seen[0] is not None
    assert len(seen) == 1


def test_without_what_was_kept_all_is_read(run: Run, agree: Agree, cache: Path) -> None:
    begin(run)
    (kept,) = cache.glob("*.kept")
    kept.unlink()
    edit(("Lists the dogs.", "Lists dogs."))
    assert agree() == 1
    whole = kept.read_bytes()
    kept.write_bytes(whole.replace(b"dogs", b"cats", 1))
    edit(("Lists dogs.", "Lists all dogs."))
    assert agree() == 1
    kept.chmod(0o622)
    edit(("Lists all dogs.", "Lists dogs."))
    assert agree() == 1
    (document,) = cache.glob("*.document")
    document.write_bytes(document.read_bytes().replace(b"dogs", b"cats", 1))
    edit(("Lists dogs.", "Lists cats."))
    assert agree() == 1
    edit(("Lists cats.", "Lists the dogs."))
    assert agree() == 0


def test_a_report_is_made_of_all_of_the_document(run: Run, agree: Agree) -> None:
    begin(run)
    run("generate", *ARGUMENTS, "--report", "report.json")
    edit(("Lists the dogs.", "Lists dogs."))
    assert agree("--report", "report.json") == 1
    assert "Lists dogs" not in Path("report.json").read_text()


@pytest.mark.parametrize(
    "more", [("-v",), ("--limit", "nodes=10000"), ("--allow", "https://x.test")]
)
def test_other_arguments_have_what_they_kept_themselves(
    run: Run, agree: Agree, more: tuple[str, ...]
) -> None:
    begin(run)
    run("generate", *ARGUMENTS, *more)
    edit(("Lists the dogs.", "Lists dogs."))
    assert agree(*more) == 0
    # The package is another now than the other run left.
    assert agree() == 1


@pytest.mark.parametrize("limit", ["nodes=200", "bytes=4100"])
def test_limits_are_those_of_the_whole_document(
    run: Run, agree: Agree, limit: str
) -> None:
    begin(run)
    run("generate", *ARGUMENTS, "--limit", limit)
    edit(("Lists the dogs.", "Lists the dogs. " + "All of them. " * 40))
    agree("--limit", limit)


def test_a_document_that_is_gone_is_told_of(run: Run, agree: Agree) -> None:
    begin(run)
    Path(ARGUMENTS[0]).unlink()
    assert agree() == 1
    Path(ARGUMENTS[0]).mkdir()
    assert agree() == 1


def test_a_document_that_breaks_is_told_of_and_what_was_kept_is_still_good(
    run: Run, agree: Agree
) -> None:
    begin(run)
    edit(("Lists the dogs.", "'Lists the dogs."))
    assert agree() == 1
    edit(("'Lists the dogs.", "Lists dogs."))
    assert agree() == 0


def test_what_refers_to_other_files_is_read_each_time(run: Run, agree: Agree) -> None:
    Path("near.yaml").write_text(
        "Near: {name: near, in: query, schema: {type: string}}"
    )
    begin(
        run,
        SPEC.replace(
            "- name: born", "- {$ref: 'near.yaml#/Near'}\n        - name: born"
        ),
    )
    edit(("Lists walks.", "Lists all walks."))
    assert agree() == 1


@pytest.mark.parametrize(
    "reference",
    [
        "near.yaml#/Near",
        "shelter.yaml#/components/parameters/Near",
        "#/components/parameters/Far",
        "#/nowhere",
        "#",
        "http://x.test/a.yaml",
    ],
)
def test_a_reference_that_comes_is_followed(
    run: Run, agree: Agree, reference: str
) -> None:
    Path("near.yaml").write_text(
        "Near: {name: near, in: query, schema: {type: string}}"
    )
    begin(run)
    edit(("- name: born", f"- {{$ref: '{reference}'}}\n        - name: born"))
    agree()
    edit(("Lists the dogs.", "Lists dogs."))
    agree()


@pytest.mark.parametrize(
    ("old", "new", "read"),
    [
        ("type: object, properties: {of", "properties: {of", 1),
        ("tired: {type: boolean}", "tired: {type: string}", 0),
        ("{type: object, properties: {of", "{type: 'null', title: Nothing, x: {of", 1),
    ],
)
def test_what_a_webhook_says_of_its_payload_is_everybodys(
    run: Run, agree: Agree, old: str, new: str, read: int
) -> None:
    payload = "{type: object, properties: {of: {type: string}, tired: {type: boolean}}}"
    begin(
        run,
        SPEC.replace(
            "deprecated: false",
            "callbacks: {done: {'{$request.query.url}': {post: {requestBody: {content: "
            f"{{application/json: {{schema: {payload}}}}}}}, "
            "responses: {'200': {description: A.}}}}}}",
        ),
    )
    edit((old, new))
    assert agree() == read
    edit((new, old))
    assert agree() == read


def test_what_tells_models_apart_may_be_a_file(run: Run, agree: Agree) -> None:
    Path("near.yaml").write_text("{type: object, properties: {a: {type: string}}}")
    begin(run)
    edit(
        (
            "schema: {type: array, items: {$ref: '#/components/schemas/Dog'}}",
            "schema: {oneOf: [{$ref: '#/components/schemas/Dog'}], discriminator: {propertyName: name, mapping: {a: near.yaml}}}",
        )
    )
    agree()


def test_a_document_that_goes_while_it_is_read_is_not_kept(
    run: Run, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = documents.write

    def write(*given: object) -> object:
        Path(ARGUMENTS[0]).unlink(missing_ok=True)
        return real(*given)  # type: ignore[arg-type]

    Path(ARGUMENTS[0]).write_text(SPEC)
    monkeypatch.setattr(documents, "write", write)
    assert run("generate", *ARGUMENTS).code == 0
    assert not [*cache.glob("*.kept")]
