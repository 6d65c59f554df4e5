"""A package brought up to date with a document that changed in one path."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from generator.documents.limits import DEFAULT
from generator.incremental.lines import layout
from generator.incremental.update import Update, update
from generator.problems import Outcome, Place, Problem

if TYPE_CHECKING:
    from conftest import Made, MadeOf

ONE = ("Lists things.", "Lists the things.")


def agreed(made: Made, found: Update | None) -> Update:
    """An update after which the package is what a run that reads all makes of it."""
    assert found
    whole = made.rebuilt()
    assert {**made.built.files, **found.files} == whole.files
    assert [*found.problems] == [*whole.problems]
    assert whole.made
    assert found.kept.layout == layout(made.path.read_bytes(), len(found.kept.paths))
    assert {**found.kept.paths} == whole.made.spec.document.root["paths"]
    return found


def test_the_modules_that_differ_are_made(made_of: MadeOf) -> None:
    made = made_of()
    found = agreed(made, made.updated(ONE))
    assert [*found.files] == ["made/resources/things.py"]


def test_models_of_the_path_are_made_with_it(made_of: MadeOf) -> None:
    made = made_of()
    step = ("properties: {a: {type: string}}", "properties: {b: {type: string}}")
    found = agreed(made, made.updated(step))
    assert [*found.files] == ["made/models/others.py"]
    whole = made.rebuilt().made
    assert whole
    assert found.kept.names.fields == whole.plan.lock.fields


def test_what_nothing_is_made_of_is_kept_all_the_same(made_of: MadeOf) -> None:
    made = made_of()
    found = agreed(
        made,
        made.updated(
            (
                "    get:\n      tags: [all]\n      summary: Gets",
                "    get:\n      tags: [all]  # of them\n      summary: Gets",
            )
        ),
    )
    assert found.files == {}


def test_the_order_of_paths_stays(made_of: MadeOf) -> None:
    made = made_of()
    found = agreed(made, made.updated(ONE))
    assert [*found.kept.paths] == ["/things", "/things/{id}", "/others"]


def test_it_is_done_again_from_what_it_kept(made_of: MadeOf) -> None:
    made = made_of()
    first = agreed(made, made.updated(ONE))
    after = made_of(made.path.read_text())
    after = replace(after, kept=first.kept)
    agreed(after, after.updated(("Lists others.", "Lists all others.")))


@pytest.mark.parametrize(
    "step",
    [
        ("Lists things.", "Search things"),
        ("name: limit", "name: page"),
        ("{name: {type: string}}", "{name: {type: object, properties: {a: {type: string}}}}"),
        ("properties: {a: {type: string}}", "properties: {a: {$ref: '#/components/schemas/Thing'}}"),
        ("version: '1'", "version: '2'"),
        ("Lists others.\n", "Lists others.\n    post: {responses: {'204': {description: A.}}}\n"),
        ("Lists others.\n      responses", "Lists others.\n      x-python-name: fetch\n      responses"),
        ("items: {$ref: '#/components/schemas/Thing'}", "items: {$ref: 'things.yaml#/components/schemas/Thing'}"),
    ],
)  # fmt: skip
def test_what_reaches_further_is_not_done(
    made_of: MadeOf, step: tuple[str, str]
) -> None:
    made = made_of()
    found = made.updated(step)
    if step[0] == "name: limit":
        agreed(made, found)
    else:
        assert found is None


def test_a_package_that_says_something_else_is_not_brought_up_to_date(
    made_of: MadeOf,
) -> None:
    made = made_of()
    files = {**made.standing.files, "made/resources/things.py": "another"}
    other = replace(made, standing=replace(made.standing, files=files))
    assert other.updated(ONE) is None
    # Only the modules that it would write are asked for.
    files = {**made.standing.files, "made/client.py": "another"}
    other = replace(made, standing=replace(made.standing, files=files))
    assert other.updated(ONE)


def test_a_path_that_another_refers_to_is_not_done(made_of: MadeOf) -> None:
    text = made_of().path.read_text()
    made = made_of(
        text.replace(
            "summary: Lists others.",
            "summary: Lists others.\n      parameters: [{$ref: '#/paths/~1things/get/parameters/0'}]",
        )
    )
    assert made.updated(("[{name: limit", "[{name: most")) is None
    agreed(made, made.updated(("Gets a thing.", "Gets the thing.")))


def test_a_document_that_may_have_too_many_nodes_is_not_done(made_of: MadeOf) -> None:
    made = made_of()
    many = len(made.path.read_text()) + len(" the")
    assert made.updated(ONE, limits=replace(DEFAULT, nodes=many))
    assert made.updated(ONE, limits=replace(DEFAULT, nodes=many - 1)) is None


def test_what_limits_bound_is_that_of_the_whole_document(made_of: MadeOf) -> None:
    made = made_of()
    step = ("{name: {type: string}}}", "{name: {type: string}, a: {}, b: {}}}")
    now = agreed(made, made.updated(step)).kept.counted
    assert made.kept
    more = 4  # What the slice has, as it is; part of it was counted before, too.
    enough = made.kept.counted[1] + more
    assert now[1] == enough
    assert made.updated(step, limits=replace(DEFAULT, members=enough))
    assert made.updated(step, limits=replace(DEFAULT, members=enough - 1)) is None
    assert made.updated(step, limits=replace(DEFAULT, applied=0))
    other = replace(made, kept=replace(made.kept, counted=(100_001, 0)))
    assert other.updated(step) is None


def test_yaml_that_is_called_json_is_not_done(made_of: MadeOf) -> None:
    made = made_of()
    problem = Problem("yaml-in-json", Outcome.REPAIRED, "m", "r", Place("a"))
    standing = replace(made.standing, problems=(*made.standing.problems, problem))
    assert replace(made, standing=standing).updated(ONE) is None


def test_names_that_are_others_now_are_not_done(made_of: MadeOf) -> None:
    made = made_of()
    assert made.kept
    names = made.kept.names
    calls = {**names.calls, "/paths/~1things/get": "things.fetch"}
    other = replace(made, kept=replace(made.kept, names=replace(names, calls=calls)))
    assert other.updated(ONE) is None
    assert update
