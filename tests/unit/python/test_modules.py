from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from generator.python.lower import lower
from generator.python.modules import (
    ClientModule,
    Context,
    EmptyModule,
    LazyModule,
    ModelsModule,
    ResourceModule,
    SourceFile,
)
from generator.python.plan import Plan
from generator.render import render

PlanOf = Callable[..., Plan]
TEMPLATES = Path(__file__).parents[3] / "templates"


@pytest.fixture
def files(plan_of: PlanOf) -> list[SourceFile]:
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}
    answer = {"200": {"description": "", "content": content}}
    return lower(
        plan_of(
            schemas={"Pet": {"type": "object", "properties": {"a": {}}}},
            paths={"/pets/{id}": {"get": {"responses": answer}}},
        )
    )


def test_every_file_is_filled_with_the_module_that_its_template_takes(
    files: list[SourceFile],
) -> None:
    kinds = {type(file.module): file.template for file in files}
    assert {ModelsModule, ResourceModule, ClientModule, LazyModule} <= set(kinds)
    assert len(set(kinds.values())) == len(kinds)
    for template in kinds.values():
        assert (TEMPLATES / template).is_file()


def test_every_value_is_finished_text(files: list[SourceFile]) -> None:
    def texts(value: object) -> list[object]:
        if dataclasses.is_dataclass(value):
            members = [getattr(value, f.name) for f in dataclasses.fields(value)]
            return [text for member in members for text in texts(member)]
        if isinstance(value, tuple):
            return [text for member in value for text in texts(member)]
        return [value]

    found = [text for file in files for text in texts(file.module)]
    assert found
    assert {type(text) for text in found} == {str}


def test_a_module_that_holds_a_header_and_words_alone_is_a_file() -> None:
    module = EmptyModule("# Made.", '"""Words."""')
    text = render(SourceFile("a/__init__.py", "package.py.jinja", module))
    assert text.splitlines()[0] == "# Made."
    assert '"""Words."""' in text


def test_modules_are_values_that_nothing_changes() -> None:
    for kind in get_args(Context):
        assert dataclasses.fields(kind)[0].name == "header"
        assert kind.__eq__ is not object.__eq__
        with pytest.raises(dataclasses.FrozenInstanceError):
            object.__new__(kind).header = "# Made."
