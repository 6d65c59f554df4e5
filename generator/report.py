"""The total account of one document, as `report.json` tells it."""

from __future__ import annotations

from collections.abc import Iterable

from .api.definitions import Alias
from .api.model import Content, Operation, Webhook
from .api.paging_rules import Paging
from .documents.overlay import ActionCount
from .documents.tree import JSON
from .problems import Outcome, Problem, Problems
from .python.credentials import credentials, is_for_grant
from .python.layout import flat
from .python.plan import Plan
from .python.results import content_text
from .python.scope import ImportSet, Scope
from .python.signatures import Arguments


def report(
    plan: Plan, problems: Problems, actions: Iterable[ActionCount] = ()
) -> dict[str, JSON]:
    """Every operation and model with its Python name, and every problem with its place.

    `actions` are those of the overlay, with the number of nodes that each one met.
    """
    package = plan.settings.package
    client = plan.settings.client
    return {
        "client": f"{package}.{client}",
        "async_client": f"{package}.Async{client}",
        "auth": [
            {
                "python": secret.python,
                "scheme": secret.scheme.name,
                "in": secret.scheme.location,
                "name": secret.scheme.parameter,
            }
            for secret in credentials(plan)
            if not is_for_grant(secret)
        ],
        "operations": [
            _operation(plan, op) for op in plan.api.operations if not op.alias_of
        ],
        "webhooks": [_webhook(plan, hook) for hook in plan.api.webhooks],
        "models": [
            {
                "schema": f"#{pointer}",
                "class": f"{package}.models.{name}",
                "kind": (
                    "alias"
                    if isinstance(plan.api.definitions[pointer], Alias)
                    else "model"
                ),
            }
            for pointer, name in plan.names.items()
        ],
        "renamed": _renamed(plan),
        "overlay": [
            {
                "target": action.target,
                "description": action.reason,
                "matches": action.matched,
            }
            for action in actions
        ],
        **problem_rows(problems),
    }


def _renamed(plan: Plan) -> list[JSON]:
    """The deprecated names of what the vendor renamed, and what it is called now."""
    package = plan.settings.package
    calls: list[JSON] = [
        {
            "python": plan.routes[op.pointer].call,
            "now": plan.routes[op.alias_of].call,
        }
        for op in plan.api.operations
        if op.alias_of
    ]
    return calls + [
        {
            "python": f"{package}.models.{name}",
            "now": f"{package}.models.{plan.names[pointer]}",
        }
        for name, pointer in plan.former.items()
    ]


def problem_rows(problems: Problems) -> dict[str, JSON]:
    """The rows of the problems by outcome."""
    return {
        name: _rows(problems.of(outcome))
        for name, outcome in (
            ("degraded", Outcome.DEGRADED),
            ("repaired", Outcome.REPAIRED),
            ("skipped", Outcome.SKIPPED),
            ("evidence", Outcome.EVIDENCE),
            ("errors", Outcome.ERROR),
        )
    }


def _rows(problems: Iterable[Problem]) -> list[JSON]:
    return [
        {
            "code": problem.code,
            "pointer": f"#{problem.pointer}",
            "place": str(problem.place),
            "places": [str(place) for place in problem.places],
            "reason": problem.message,
        }
        for problem in problems
    ]


def _operation(plan: Plan, op: Operation) -> JSON:
    given = plan.arguments[op.pointer]
    route = plan.routes[op.pointer]
    streamed = [each.method for each in plan.calls(op) if each.streams]
    row: dict[str, JSON] = {
        "operation_id": op.operation_id,
        "method": op.method,
        "path": op.written,
        "call": route.call,
        "streaming": route.method in streamed,
        "stream_call": (".".join((*route.chain, streamed[0])) if streamed else None),
        "parameters": [
            {"name": a.wire, "in": a.where, "python": a.python, "required": a.required}
            for a in given.items
        ],
        "body": _body(op, given),
        "responses": {
            answer.status: _type_text(plan, op, answer.status) for answer in op.answers
        },
    }
    return row | ({"paging": _paging(op.paging)} if op.paging else {})


def _paging(paging: Paging) -> JSON:
    """How pages are turned, and the nodes of the document that say so."""
    return {
        "style": paging.style,
        "items": paging.items,
        "next_page": paging.leads,
        "declared": not paging.evidence,
        "evidence": [f"#{pointer}" for pointer in paging.evidence],
    }


def _webhook(plan: Plan, hook: Webhook) -> JSON:
    package = plan.settings.package
    headers = plan.headers.get(hook.pointer)
    return {
        "name": hook.name,
        "method": hook.method,
        "pointer": f"#{hook.pointer}",
        "callback": hook.callback or None,
        "python": f"{package}.webhooks.{plan.webhooks[hook.pointer]}",
        "payload": _contents_text(plan, hook.contents),
        "headers": headers and f"{package}.models.{headers}",
    }


def _body(op: Operation, given: Arguments) -> JSON:
    if op.body is None:
        return None
    return {
        "python": None if given.flattened else "body",
        "extra": "extra_body" if given.flattened else None,
        "content_types": [content.media_type for content in op.body.contents],
        "selector": "content_type" if given.selector else None,
    }


def _type_text(plan: Plan, op: Operation, status: str) -> str:
    answer = next(answer for answer in op.answers if answer.status == status)
    return _contents_text(plan, answer.contents)


def _contents_text(plan: Plan, contents: Iterable[Content]) -> str:
    """What travels in words of the package: models by their full names."""
    package = plan.settings.package

    def locate(pointer: str) -> tuple[str, str]:
        return f"{package}.models.{plan.names[pointer]}", ""

    scope = Scope("", locate, plan.api.definitions, ImportSet())
    texts = dict.fromkeys(flat(content_text(content, scope)) for content in contents)
    return " | ".join(texts) if texts else "None"
