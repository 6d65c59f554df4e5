"""What tests of a package's users need is written beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.python.lower_testing import examples_file, fakes_file
from generator.render import render

if TYPE_CHECKING:
    from conftest import PlanOf


def test_examples_stand_under_the_names_of_operations(plan_of: PlanOf) -> None:
    answers = {"responses": {"200": {"description": ""}}}
    plan = plan_of(paths={"/a/{b}": {"get": answers, "head": answers}})
    pointer = "/paths/~1a~1{b}/get"
    shown = {pointer: (200, '{"a": "\'\\n"}')}
    plan = replace(plan, api=replace(plan.api, examples=shown))
    text = render(examples_file(plan, "# Generated."))
    names: dict[str, object] = {}
    exec(text, names)
    assert names["EXAMPLES"] == {"GET /a/{b}": (200, '{"a": "\'\\n"}')}


def test_the_module_of_fakes_gives_out_those_of_the_runtime() -> None:
    text = render(fakes_file("# Generated."))
    assert text.startswith('# Generated.\n"""Stand-ins for clients')
    assert "from ._runtime._fake import fake as fake" in text
