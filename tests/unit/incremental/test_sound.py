"""What an update writes and says is what a run that reads all does, or it leaves all to that."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.documents.limits import DEFAULT, Limits
from generator.documents.reads import digest
from generator.incremental.difference import Versions
from generator.incremental.kept import from_bytes, keep, to_bytes
from generator.incremental.update import Standing, update
from generator.pipeline import build_document
from generator.problems import describe
from generator.python.settings import document_settings

OK = "responses: {'200': {description: Done.}}"
HEAD = """\
openapi: 3.1.0
info: {title: Things, version: '1'}
servers: [{url: https://things.test}]
"""
TWO = f"""{HEAD}paths:
  /things:
    get:
      {OK}
      summary: Some
  /others:
    get:
      {OK}
"""


def is_told(
    before: str, after: str, name: str = "spec.yaml", limits: Limits = DEFAULT
) -> bool:
    """Whether an update takes place; it has to come to what all of the document comes to."""
    path = Path(name)
    path.write_text(before, encoding="utf-8")
    built = build_document(path, "client", limits=limits)
    assert built.made is not None
    kept = keep(built.made, before.encode())
    if kept is None:
        return False
    left = {place: digest(text.encode()) for place, text in built.files.items()}
    path.write_text(after, encoding="utf-8")
    settings = document_settings(path, "client")
    versions = Versions(path.as_posix(), before.encode(), after.encode())
    standing = Standing(left, tuple(built.problems))
    found = update(from_bytes(to_bytes(kept)), versions, settings, standing, limits)
    if found is None:
        return False
    whole = build_document(path, "client", limits=limits)
    assert built.files | found.files == whole.files
    assert list(map(describe, found.problems)) == list(map(describe, whole.problems))
    assert whole.exit_code != 2
    return True


@pytest.fixture(autouse=True)
def _inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_what_is_harmless_is_told() -> None:
    assert is_told(TWO, TWO.replace("Some", "More"))


@pytest.mark.parametrize(
    "after",
    [
        TWO.replace("Some\n", "Some"),
        TWO.replace("Some\n", "Some #"),
        TWO.replace("Some\n", "Some\n...\n"),
        TWO.replace("  /things:", "   /things:"),
        TWO.replace("  /others:", "   /others:"),
        TWO.replace("Some\n", "Some\x85...\n"),
    ],
)
def test_lines_that_do_not_end_where_they_did(after: str) -> None:
    assert not is_told(TWO, after)


ITEM = "  /things:\n    get:\n      summary: Some\n      responses: {}\n"
QUOTED = f"""{HEAD}paths:
  /others:
    get:
      {OK}
      description: "Such as
{ITEM}  "
{ITEM.replace("/things", '"/things"')}"""
WITHIN = f'{HEAD}x-said: "Such as\npaths:\n{ITEM}"\n"paths":\n{ITEM}'


@pytest.mark.parametrize("before", [QUOTED, WITHIN])
def test_lines_of_a_text_in_quotes(before: str) -> None:
    assert not is_told(before, before.replace("Some", "More", 1))


def test_an_anchor_right_behind_a_colon() -> None:
    item = "get: {{'summary':{}, responses: {{}}}}"
    before = f"{HEAD}paths:\n  /a:\n    {item.format('&x Some')}\n  /b:\n    {item.format('*x')}\n"
    assert not is_told(before, before.replace("Some", "More"))


JSON = '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, %s "paths": {%s}}'
MEMBER = '"/things": {"get": {"summary": "Some", "responses": {}}}'


def test_a_path_of_json_written_in_another_way() -> None:
    escaped = MEMBER.replace("/", "\\/")
    before = JSON % (f'"x-such": {{{MEMBER}}},', escaped)
    assert not is_told(before, before.replace("Some", "More", 1), "spec.json")
    alone = JSON % ("", escaped)
    assert not is_told(alone, alone.replace("Some", "Some\\ud800"), "spec.json")


def test_yaml_that_begins_like_json() -> None:
    before = JSON % ("", MEMBER.replace("/", "\\x2f"))
    assert not is_told(before, before.replace("Some", "More"))
    called = (JSON % ("", MEMBER)).replace("}}}", "}}},")
    assert not is_told(called, called.replace("Some", "More"), "spec.json")


@pytest.mark.parametrize(
    "reference",
    [
        "#/paths/~1things/get/parameters/0",
        "#/p%61ths/%7E1things/get/parameters/0",
        "#/paths/~1things/get/parameters/1",
    ],
)
def test_what_others_refer_to(reference: str) -> None:
    parameter = "- {name: a, in: query, schema: {type: string}}"
    before = f"""{HEAD}paths:
  /things:
    get:
      {OK}
      parameters:
      {parameter}
  /others:
    get:
      {OK}
      parameters: [{{$ref: '{reference}'}}]
"""
    more = parameter.replace("name: a", "name: b, description: B")
    assert not is_told(before, before.replace(parameter, f"{more}\n      {parameter}"))


def test_a_path_item_that_others_are() -> None:
    before = f"{TWO}  /same:\n    $ref: '#/paths/~1things'\n"
    assert not is_told(before, before.replace("Some", "More"))


DONE = """\
    get:
      responses:
        '200':
          description: Done.
          content:
            application/json:
              schema:
"""
ANSWER = f"""{HEAD}paths:
  /things:
{DONE}                x-python-name: Kept
                type: object
                properties:
                  name: {{type: string}}
                  at: {{type: string}}
"""


def test_a_name_that_is_pinned_no_longer() -> None:
    pin = "                x-python-name: Kept\n"
    assert not is_told(ANSWER, ANSWER.replace(pin, ""))


def test_members_in_another_order() -> None:
    name, at = (f"                  {n}: {{type: string}}\n" for n in ("name", "at"))
    assert is_told(ANSWER, ANSWER.replace(name + at, at + name))


BODY = """\
    post:
      responses: {}
      requestBody:
        required: true
        content: {application/json: {schema: {type: object, properties: {a: {}, b: {}}}}}
"""
BODIES = f"{HEAD}paths:\n  /things:\n{BODY}  /others:\n{BODY}"


@pytest.mark.parametrize("limits", [Limits(members=4), Limits(bytes=len(BODIES))])
def test_limits_hold_for_the_whole(limits: Limits) -> None:
    after = BODIES.replace("b: {}", "b: {}, c: {}", 1)
    assert is_told(BODIES, after)
    assert not is_told(BODIES, after, limits=limits)


def test_the_operation_id_of_a_callback() -> None:
    call = """\
    post:
      responses: {}
      callbacks: {done: {'{$url}': {post: {operationId: %s, responses: {}}}}}
"""
    first, second = call % "first", call % "second"
    before = f"{HEAD}paths:\n  /things:\n{first}  /others:\n{second}"
    assert not is_told(before, before.replace("second", "first"))


def test_what_is_said_of_a_client_argument_elsewhere() -> None:
    item = f"""\
    get:
      {OK}
      parameters:
      - name: team
        in: path
        required: true
        schema: {{type: string}}
        x-client-argument: {{name: %s}}
"""
    paths = {"/a/{team}": "first", "/b/{team}": "second", "/b/{team}/{id}": "third"}
    before = f"{HEAD}paths:\n" + "".join(
        f"  {p}:\n{item % n}" for p, n in paths.items()
    )
    assert not is_told(before, before.replace("third", "second"))


def test_a_status_that_is_a_number_is_no_hindrance() -> None:
    before = TWO.replace("'200'", "200")
    assert is_told(before, before.replace("Some", "More"))


def test_a_text_that_became_a_page() -> None:
    assert not is_told(TWO, TWO.replace("Some", '"` **get** `/things`"'))


def test_what_is_said_of_several_places() -> None:
    given = "components: {schemas: {A: {type: object, type: object, type: object}}}\n"
    assert is_told(TWO + given, TWO.replace("Some", "More") + given)


PAGES = f"""{HEAD}paths:
  /things:
    get:
      parameters:
      - {{name: limit, in: query, schema: {{type: integer}}}}
      responses:
        '200':
          description: Done.
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/Page'}}}}}}
  /others:
    get:
      responses:
        '200':
          description: Done.
          content:
            application/json:
              schema: {{$ref: '#/components/schemas/Page'}}
              example: {{things: [a], others: none}}
components:
  schemas:
    Page:
      type: object
      properties:
        things: {{type: array, items: {{type: string}}}}
        others: {{type: array, items: {{type: string}}}}
        next_cursor: {{type: string}}
"""


def test_a_model_that_an_example_elsewhere_widens() -> None:
    cursor = "- {name: cursor, in: query, schema: {type: string}}\n      - {name: limit"
    assert not is_told(PAGES, PAGES.replace("- {name: limit", cursor))


@pytest.mark.parametrize(
    "target", ["#/paths/~1others/get/x-schema", "#/%63omponents/schemas/C"]
)
def test_what_a_mapping_refers_to(target: str) -> None:
    union = (
        "oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]"
    )
    before = f"""{HEAD}paths:
  /things:
    get:
      {OK}
      parameters:
      - name: which
        in: query
        content: {{application/json: {{schema: {{{union}}}}}}}
  /others:
    get:
      {OK}
      x-schema: {{type: object}}
components:
  schemas:
    A: &model {{type: object, properties: {{kind: {{type: string}}}}}}
    B: *model
    C: *model
"""
    tag = f"discriminator: {{propertyName: kind, mapping: {{c: '{target}'}}}}"
    assert not is_told(before, before.replace(union, f"{union}, {tag}"))


CALLED = f"""{HEAD}paths:
  /things:
    post:
      {OK}
      callbacks:
        done:
          '{{$request.query.to}}':
            post:
              {OK}
              requestBody:
                content:
                  application/json:
                    schema: {{type: object, properties: {{at: {{type: string}}}}}}
"""


def test_a_model_of_a_callback() -> None:
    assert is_told(CALLED, CALLED.replace("{at:", "{by: {type: integer}, at:"))
    assert not is_told(CALLED, CALLED.replace("{at: {type: string}}", "{}"))


SHARED = f"""{HEAD}paths:
  /things:
    parameters:
      - name: near
        in: query
        style: deepObject
        schema: {{type: object, properties: {{at: {{type: string}}}}}}
    get:
      {OK}
    delete:
      {OK}
  /things/search:
    get:
      {OK}
"""


def test_a_model_of_all_operations_of_a_path() -> None:
    assert is_told(SHARED, SHARED.replace("{at:", "{by: {type: integer}, at:"))


CASELESS = f"""{HEAD}paths:
  /things:
{DONE}                {{type: object, properties: {{at: {{type: string}}}}}}
  /others:
{DONE}                {{$ref: '#/components/schemas/\u65e5'}}
components:
  schemas:
    \u65e5: {{type: object, properties: {{a: {{type: string}}}}}}
"""


def test_a_member_that_is_called_as_a_model_is_elsewhere() -> None:
    assert is_told(CASELESS, CASELESS.replace("{at:", "{by: {}, at:"))
    assert not is_told(CASELESS, CASELESS.replace("{at:", "{\u65e5: {}, at:"))
