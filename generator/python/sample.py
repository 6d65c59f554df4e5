"""A first call of an API, for the README of the distribution."""

from __future__ import annotations

from collections.abc import Iterator

from ..data import data
from .credentials import credentials, variable_of
from .layout import flat, keyword
from .literals import literal, markdown
from .plan import Plan


@data
class JobSample:
    """A method that waits for a job: how it is called, and its arguments by position."""

    call: str
    arguments: tuple[str, ...]

    @property
    def shown(self) -> str:
        """The arguments as source."""
        return ", ".join(map(literal, self.arguments))

    @property
    def resource(self) -> str:
        """What leads to the method."""
        return self.call.rpartition(".")[0]


@data
class Sample:
    """The client's class, its arguments and a call as source, and where the arguments come from."""

    client: str
    title: str
    module: str
    arguments: str
    call: str
    environment: str
    jobs: tuple[JobSample, ...] = ()


def sample(plan: Plan) -> Sample:
    """A call of the API's first operation that needs no body."""
    words = [argument.name for argument in plan.api.arguments]
    variables = [argument.environment for argument in plan.api.arguments]
    secrets = credentials(plan)
    words += [secret.python for secret in secrets]
    variables += [secret.environment for secret in secrets]
    named = [*words, "base_url"]
    pairs = [
        f"`{word}=` from `{env}`"
        for word, env in zip(
            named, [*variables, variable_of(plan, "base_url")], strict=True
        )
        if env
    ]
    return Sample(
        plan.settings.client,
        markdown(plan.subject),
        plan.settings.package,
        ", ".join(flat(keyword(word, literal("..."))) for word in words),
        _call(plan),
        f"What is left out is read from the environment: {', '.join(pairs)}.",
        tuple(_jobs(plan)),
    )


def _jobs(plan: Plan) -> Iterator[JobSample]:
    """The jobs that can be waited for with nothing but what they are called by."""
    for op in plan.api.operations:
        if op.job is None or op.alias_of:
            continue
        given = plan.arguments[op.pointer]
        if not any(a.required for a in given.keywords):
            call = ".".join((*plan.routes[op.pointer].chain, plan.waits[op.pointer]))
            yield JobSample(call, tuple(a.python for a in given.positional))


def _call(plan: Plan) -> str:
    operations = sorted(plan.api.operations, key=lambda op: op.body is not None)
    if not operations:
        return "..."
    given = plan.arguments[operations[0].pointer]
    shown = [literal(a.python) for a in given.positional]
    shown += [f"{a.python}=..." for a in given.keywords if a.required]
    return (
        f"print(client.{plan.routes[operations[0].pointer].call}({', '.join(shown)}))"
    )
