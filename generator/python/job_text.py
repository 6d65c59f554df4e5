"""The rules of a job as the runtime's data, and the method that waits for it."""

from __future__ import annotations

from dataclasses import fields
from typing import cast

from ..api.job_rules import ErrorAt, JobRules, Poll
from ..api.model import Operation
from .docstrings import docstring
from .layout import Expr, call, keyword, list_of, subscript, tuple_of, union
from .literals import literal
from .method_docstrings import OPTIONS, argument_texts
from .method_text import actuals, deprecation, formals
from .modules import MethodText
from .plan import Plan
from .results import results
from .scope import Scope
from .statements import Kind, Parameter, assignment, return_call, signature

_WAITS = (
    ("timeout", "Seconds until `JobTimeout` is raised; None waits for ever."),
    ("poll", "When to ask, instead of at once and then ever more seldom."),
    ("on_progress", "Called with every answer's `Progress`."),
)
_RAISES = (
    ("JobFailed", "The job failed; `error.job` tells of what."),
    ("JobCancelled", "The job was cancelled."),
    ("JobTimeout", "The job took too long; it may still be running."),
    ("JobNotFound", "There is no such job."),
    ("JobExpired", "The job was there, and is no longer."),
)
LONGEST = 3600
"""Seconds that a wait takes when nothing else is said."""


def rules_text(rules: JobRules, name: str, scope: Scope) -> str:
    """The rules of a job as the assignment of the runtime's data to a constant."""
    return assignment(name, call(scope.runtime("JobRules"), *_said(rules, scope)))


def _said(value: JobRules | ErrorAt | Poll, scope: Scope) -> list[Expr]:
    """The arguments of a runtime's object that holds the same: those that say something."""
    parts: list[Expr] = []
    for field in fields(value):
        held = getattr(value, field.name)
        if held in (None, "", (), Poll()) and field.name not in {"status", "at"}:
            continue
        parts.append(keyword(field.name, _value(held, scope)))
    return parts


def _value(held: object, scope: Scope) -> Expr:
    match held:
        case Poll():
            return call(scope.runtime("Poll"), *_said(held, scope))
        case ErrorAt():
            return call(scope.runtime("ErrorAt"), *_said(held, scope))
        case tuple():
            items = cast("tuple[object, ...]", held)
            return tuple_of(_value(each, scope) for each in items)
        case _:
            return literal(held)


def wait_text(
    plan: Plan,
    op: Operation,
    constant: str,
    rules: str,
    scope: Scope,
    *,
    is_async: bool,
) -> MethodText:
    """The method that waits for a job; `constant` and `rules` are what it hands on."""
    given = plan.arguments[op.pointer]
    result = results(op, scope).annotation
    *own, options = formals(given, op, scope)
    head = signature(
        plan.waits[op.pointer],
        [*own, *_formals(result, scope), options],
        subscript(scope.runtime("Job"), result),
        indent=4,
        is_async=is_async,
    )
    named = [keyword(name, name) for name, _ in _WAITS]
    return MethodText(
        head,
        docstring(
            "Waits until the job is done.",
            [
                f"Asks by `{plan.routes[op.pointer].method}`, at once and then ever more seldom."
            ],
            args=[*argument_texts(given), *_WAITS, ("options", OPTIONS)],
            raises=_RAISES,
            indent=8,
        ),
        return_call(
            "return await " if is_async else "return ",
            call("self._wait", constant, rules, "options", *named, *actuals(given)),
        ),
        deprecation(plan, op, scope),
    )


def _formals(result: Expr, scope: Scope) -> list[Parameter]:
    scope.imports.add("collections.abc", "Callable")
    progress = subscript(scope.runtime("Progress"), result)
    called = subscript("Callable", list_of([progress]), scope.builtin("object"))
    rows: list[tuple[str, Expr, str]] = [
        ("timeout", union(scope.builtin("float"), "None"), literal(LONGEST)),
        ("poll", union(scope.runtime("Poll"), "None"), "None"),
        ("on_progress", union(called, "None"), "None"),
    ]
    return [
        Parameter(name, text, default, Kind.KEYWORD) for name, text, default in rows
    ]
