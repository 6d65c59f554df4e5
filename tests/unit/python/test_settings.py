from __future__ import annotations

from collections.abc import Callable

from generator.python.plan import Plan
from generator.python.settings import Settings

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
