from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.python.plan import Plan
from generator.python.settings import Settings, document_settings

PlanOf = Callable[..., Plan]
PATHS = {
    "/pets/{id}": {
        "get": {"operationId": "showPet", "responses": {"204": {"description": ""}}}
    }
}
AT = "/paths/~1pets~1{id}/get"


def test_what_nobody_says_is_a_package_beside_the_runtime_named_by_paths() -> None:
    settings = Settings("made", "Client", "api.yaml")
    assert (settings.runtime_depth, settings.naming) == (1, "path")
    assert settings.environment == ()


def test_methods_are_named_by_what_the_settings_say(plan_of: PlanOf) -> None:
    def call(naming: str) -> str:
        settings = Settings("made", "Client", "api.yaml", naming=naming)
        return plan_of(settings=settings, paths=PATHS).routes[AT].call

    assert call("path") == "pets.get"
    assert call("operation-id").endswith("show_pet")


def test_the_package_of_a_document_has_its_runtime_inside() -> None:
    settings = document_settings(Path("far/api.yaml"), "made")
    assert settings == Settings("made", "Client", "api.yaml", runtime_depth=0)


@pytest.mark.parametrize(
    ("origin", "line"),
    [
        (
            "api.yaml",
            "# Generated from api.yaml. Generate it again instead of changing it.",
        ),
        (
            "specs/rally",
            "# Generated from specs/rally. Change the overlay, not this file.",
        ),
    ],
)
def test_every_module_says_where_it_comes_from(origin: str, line: str) -> None:
    assert Settings("made", "Client", origin).header == line


def test_an_origin_with_a_line_break_stays_one_comment() -> None:
    settings = Settings("made", "Client", "a\nimport os")
    assert len(settings.header.splitlines()) == 1
