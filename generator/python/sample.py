"""A first call of an API, for the README of the distribution."""

from __future__ import annotations

from dataclasses import dataclass

from .literals import literal
from .lower_client import credentials
from .plan import Plan


@dataclass(frozen=True, slots=True)
class Sample:
    """The client's class, its arguments and a call as source, and where the arguments come from."""

    client: str
    about: str
    arguments: str
    call: str
    environment: str


def sample(plan: Plan) -> Sample:
    """A call of the API's first operation that needs no body."""
    words = [argument.name for argument in plan.api.arguments]
    variables = [argument.environment for argument in plan.api.arguments]
    secrets = credentials(plan)
    words += [secret.python for secret in secrets]
    variables += [secret.environment for secret in secrets]
    pairs = [
        f"`{word}=` is read from `{env}`"
        for word, env in zip(words, variables, strict=True)
        if env
    ]
    return Sample(
        plan.settings.client,
        f"{plan.api.title}: `{plan.settings.package}`.",
        ", ".join(f'{word}="..."' for word in words),
        _call(plan),
        f"When left out, {' and '.join(pairs)}." if pairs else "",
    )


def _call(plan: Plan) -> str:
    operations = sorted(plan.api.operations, key=lambda op: op.body is not None)
    if not operations:
        return ""
    given = plan.arguments[operations[0].pointer]
    shown = [literal(a.python) for a in given.positional]
    shown += [f"{a.python}=..." for a in given.keywords if a.required]
    return (
        f"print(client.{plan.routes[operations[0].pointer].call}({', '.join(shown)}))"
    )
