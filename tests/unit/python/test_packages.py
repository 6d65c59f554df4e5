from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.documents.tree import JSON
from generator.python.packages import distribution_init, package_init
from generator.python.plan import Plan, Settings
from generator.render import render

PlanOf = Callable[..., Plan]


def init(plan_of: PlanOf, settings: Settings, **info: JSON) -> str:
    plan = plan_of(settings=settings, info={"version": "1", **info})
    return render(package_init(plan, "# Generated"))


def exports(text: str) -> set[str]:
    seen: dict[str, object] = {}
    exec(compile(text, "__init__.py", "exec"), {"__name__": "pkg"}, seen)
    names = seen["__all__"]
    assert isinstance(names, list)
    return set(map(str, names))


@pytest.mark.parametrize(
    ("client", "info", "subject"),
    [
        ("Rally", {"title": "Rally UXR"}, "Rally UXR"),
        ("Rally", {"title": " "}, "Rally"),
        ("Client", {"title": ""}, "the API"),
    ],
)
def test_a_package_says_what_it_is_a_client_of(
    plan_of: PlanOf, client: str, info: dict[str, JSON], subject: str
) -> None:
    text = init(plan_of, Settings("rally", client, "specs/rally"), **info)
    assert f'"""A typed client of {subject}."""' in text


def test_a_vendors_clients_have_two_names_each(plan_of: PlanOf) -> None:
    text = init(plan_of, Settings("rally", "Rally", "specs/rally"), title="T")
    assert exports(text) == {"AsyncClient", "AsyncRally", "Client", "Rally"}


def test_a_package_of_its_own_brings_the_runtimes_names(plan_of: PlanOf) -> None:
    settings = Settings("rally", "Client", "openapi.yaml", runtime_depth=0)
    found = exports(init(plan_of, settings, title="T"))
    assert {"AsyncClient", "Client", "NOT_GIVEN", "NotFoundError"} <= found


def test_a_distribution_brings_every_client_and_the_runtimes_names() -> None:
    text = render(distribution_init([("rally", "Rally"), ("micro", "Micro")], "#"))
    found = exports(text)
    assert {"AsyncMicro", "AsyncRally", "Micro", "RateLimitError", "Rally"} <= found
    assert '"""Typed clients of Rally, Micro."""' in text
