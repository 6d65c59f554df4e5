from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.documents.tree import JSON

PlanOf = Callable[..., Any]
HOOK: JSON = {"responses": {"204": {"description": ""}}}


def test_a_webhook_is_a_constant_of_its_key(plan_of: PlanOf) -> None:
    hooks: JSON = {"order.created": {"post": HOOK}, "WEBHOOKS": {"post": HOOK}}
    names = plan_of(paths={}, webhooks=hooks).webhooks
    assert names == {
        "/webhooks/WEBHOOKS/post": "POST_WEBHOOKS",
        "/webhooks/order.created/post": "ORDER_CREATED",
    }


def test_methods_and_operations_tell_webhooks_of_one_key_apart(plan_of: PlanOf) -> None:
    callback: JSON = {"done": {"{$url}": {"post": HOOK}}}
    calling: JSON = {**HOOK, "callbacks": callback}  # type: ignore[dict-item]
    names = plan_of(
        paths={"/v1/jobs/{id}": {"put": calling}, "/tasks": {"post": calling}},
        webhooks={"ping": {"post": HOOK, "put": HOOK}},
    ).webhooks
    assert sorted(names.values()) == [
        "POST_PING",
        "POST_TASKS_DONE",
        "PUT_JOBS_DONE",
        "PUT_PING",
    ]


def test_a_pinned_name_comes_first(plan_of: PlanOf) -> None:
    pinned: JSON = {**HOOK, "x-python-name": "alive"}  # type: ignore[dict-item]
    names = plan_of(paths={}, webhooks={"ping": {"post": pinned}}).webhooks
    assert list(names.values()) == ["ALIVE"]
