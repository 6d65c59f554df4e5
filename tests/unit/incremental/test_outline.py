"""What the rest of a package has to do with, of what a portion of its document says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import yaml

from generator.documents.tree import Document
from generator.incremental.outline import differing, look_alike
from generator.incremental.portion import Portion, portion
from generator.problems import Place

if TYPE_CHECKING:
    from conftest import Made, MadeOf

SCHEMA = "schema: {type: object, properties: {a: {type: string}}}"
MORE = SCHEMA.replace(
    "{a:", "{b: {default: 1}, c: {default: 1.0}, d: {default: {x: 1, y: 0.0}}, a:"
)


def read(made: Made, text: str) -> Portion:
    """All of a document as a portion of itself."""
    assert made.kept
    tree = yaml.safe_load(text)
    document = Document(tree, lambda p: Place("things.yaml", text=p), "things.yaml")
    found = portion(document, made.kept, made.settings, ())
    assert found
    return found


def alike(made_of: MadeOf, old: str, new: str) -> bool:
    """Whether the document looks alike with some of its words in the place of others."""
    text = made_of().path.read_text().replace(SCHEMA, MORE)
    made = made_of(text)
    assert old in text
    one, other = read(made, text), read(made, text.replace(old, new))
    assert look_alike(one, read(made, text))
    assert look_alike(one, other) is look_alike(other, one)
    return look_alike(one, other)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Lists things.", "Lists the things."),
        ("description: Things.", "description: They."),
        ("{name: limit, in", "{name: most, required: true, in"),
        ("type: integer", "type: number"),
        ("summary: Gets a thing.", "deprecated: true"),
        ("'204': {description: Done.}", "'204': {description: Done.}, '400': {description: No.}"),
        ("properties: {name: {type: string}}", "properties: {name: {type: integer}, a: {}}"),
    ],
)  # fmt: skip
def test_words_parameters_and_errors_are_an_operations_own(
    made_of: MadeOf, old: str, new: str
) -> None:
    assert alike(made_of, old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Things", "title: Thing"),
        ("tags: [all]\n      summary: Gets", "tags: [other]\n      summary: Gets"),
        ("Lists others.", "Search others."),
        ("nullable: true", "format: date"),
        ("{default: 1}", "{default: true}"),
        ("{default: 1}, c: {default: 1.0}", "{default: 1.0}, c: {default: 1}"),
        ("{x: 1, y: 0.0}", "{y: 0.0, x: 1}"),
        ("{x: 1, y: 0.0}", "{x: 1, y: -0.0}"),
        ("description: Things.\n          content:", "description: Things.\n          content:\n            text/plain: {schema: {type: string}}"),
        ("summary: Gets a thing.", "summary: Gets a thing.\n      servers: [{url: https://a.test}]"),
        ("summary: Gets a thing.", "summary: Gets a thing.\n      operationId: thing"),
        ("type: array, items: {$ref: '#/components/schemas/Thing'}", "type: array, items: {type: string}"),
        ("schema: {type: integer}", "schema: {$ref: '#/components/schemas/Thing'}"),
    ],
)  # fmt: skip
def test_what_others_see_is_not(made_of: MadeOf, old: str, new: str) -> None:
    assert not alike(made_of, old, new)


def test_names_that_others_want_are_told_apart_by_more(made_of: MadeOf) -> None:
    made = made_of()
    text = made.path.read_text()
    one, other = (
        read(made, text.replace("Lists things.", s))
        for s in ("List things by tag.", "List things by name.")
    )
    assert look_alike(one, other)
    route = one.plan.routes["/paths/~1things/get"]
    contested = {"/paths/~1things/get": route}
    one, other = (
        replace(p, plan=replace(p.plan, contested=contested)) for p in (one, other)
    )
    assert not look_alike(one, other)


OTHERS = "/paths/~1others"
SCHEMA_AT = f"{OTHERS}/get/responses/200/content/application~1json/schema"


@pytest.mark.parametrize(
    ("old", "new", "is_own"),
    [
        ("{default: 1}", "{default: true}", True),
        ("properties: {b: {", "description: Some., properties: {b: {", True),
        ("{x: 1, y: 0.0}", "{y: 0.0, x: 1}", True),
        ("Lists others.", "Lists the others.", False),
        ("nullable: true", "format: date", False),
    ],
)
def test_models_of_a_path_are_its_own(
    made_of: MadeOf, old: str, new: str, *, is_own: bool
) -> None:
    text = made_of().path.read_text().replace(SCHEMA, MORE)
    made = made_of(text)
    one, other = read(made, text), read(made, text.replace(old, new))
    own = differing(one, other, OTHERS)
    assert own == ([SCHEMA_AT] if is_own else [])
    assert differing(one, other, "/paths/~1things") == []
    assert look_alike(one, other, own) is (is_own or old == "Lists others.")


def test_a_model_that_becomes_something_else_is_seen(made_of: MadeOf) -> None:
    text = made_of().path.read_text()
    made = made_of(text)
    changed = text.replace(SCHEMA, "schema: {type: [object, string]}")
    one, other = read(made, text), read(made, changed)
    assert not look_alike(one, other, [SCHEMA_AT])
