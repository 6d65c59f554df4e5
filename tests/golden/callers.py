"""A script that uses everything of a package, as its version says it: each call, each field."""

from __future__ import annotations

from collections.abc import Iterator

from generator.api.definitions import Model
from generator.api.model import Operation
from generator.python.annotations import annotate
from generator.python.annotations import argument as argument_annotation
from generator.python.layout import flat
from generator.python.plan import Plan
from generator.python.results import results
from generator.python.scope import ImportSet, Scope


def caller(plan: Plan, package: str) -> str:
    """The source of the script: a function for each method, and one for each field."""
    imports = ImportSet()
    scope = Scope("", plan.locate, plan.api.definitions, imports)
    body = [*_calls(plan, scope), *_reads(plan, scope)]
    lines = ["from __future__ import annotations", f"from {package} import Client"]
    for module, names in sorted(imports.names.items()):
        inside = module == "_runtime" or module.startswith("models")
        home = f"{package}.{module}" if inside else module
        # Models are imported from where all of them are.
        home = f"{package}.models" if module.startswith("models") else home
        lines.append(f"from {home} import {', '.join(sorted(names))}")
    return "\n".join([*lines, "", *body, ""])


def _calls(plan: Plan, scope: Scope) -> Iterator[str]:
    for number, op in enumerate(plan.api.operations):
        given = plan.arguments[op.pointer]
        formals = ["client: Client"]
        actuals: list[str] = []
        for a in given.items:
            formals.append(f"{a.python}: {flat(argument_annotation(a.type, scope))}")
            by_name = "" if a.positional else f"{a.python}="
            actuals.append(f"{by_name}{a.python}")
        if given.body is not None:
            formals.append(f"body: {flat(argument_annotation(given.body, scope))}")
            actuals.append("body=body")
        call = f"client.{plan.routes[op.pointer].call}"
        result = flat(results(op, scope).annotation)
        yield f"def call_{number}({', '.join(formals)}) -> {result}:"
        yield f"    return {call}({', '.join(actuals)})"
        yield from _least(op, plan, number, scope)


def _least(op: Operation, plan: Plan, number: int, scope: Scope) -> Iterator[str]:
    """The call with nothing but what has to be given."""
    given = plan.arguments[op.pointer]
    needed = [a for a in given.items if a.required]
    formals = [
        "client: Client",
        *(f"{a.python}: {flat(argument_annotation(a.type, scope))}" for a in needed),
    ]
    actuals = [a.python if a.positional else f"{a.python}={a.python}" for a in needed]
    if given.body is not None and given.body_required:
        formals.append(f"body: {flat(argument_annotation(given.body, scope))}")
        actuals.append("body=body")
    yield f"def least_{number}({', '.join(formals)}) -> None:"
    yield f"    client.{plan.routes[op.pointer].call}({', '.join(actuals)})"


def _reads(plan: Plan, scope: Scope) -> Iterator[str]:
    for number, (pointer, definition) in enumerate(plan.api.definitions.items()):
        if not isinstance(definition, Model):
            continue
        model = scope.definition(pointer)
        fields = plan.fields[pointer]
        for field in definition.properties:
            text = flat(annotate(field.type, scope, limits=False))
            if not field.required and "None" not in text.split(" | "):
                text = f"{text} | None"
            name = fields[field.name]
            yield f"def read_{number}_{name}(value: {model}) -> {text}:"
            yield f"    return value.{name}"
