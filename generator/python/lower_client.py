"""An API as a whole lowered to the finished text of its client module."""

from __future__ import annotations

from ..api.definitions import Text
from ..api.model import ClientArgument
from .credentials import (
    Credential,
    credentials,
    scheme_texts,
    variable_of,
    words_of,
)
from .docstrings import docstring
from .imports import imports_text
from .layout import Expr, call, dict_of, keyword, subscript, tuple_of, union
from .literals import literal
from .lower_resources import child_text
from .modules import ClientClassText, ClientModule
from .operation_text import server_text
from .plan import Plan
from .prose import sentences
from .scope import BUILTINS, ImportSet, Scope
from .statements import (
    Kind,
    Parameter,
    assignment,
    class_header,
    return_call,
    signature,
)

_ARGUMENTS = (
    ("timeout", "Seconds for each step of a call; None waits for ever."),
    ("max_retries", "How often a call that failed in passing is tried again."),
    ("deadline", "Seconds for a whole call, tries and waits together."),
    ("headers", "Headers to send with every call."),
    ("http_client", "An httpx2 client of your own; it stays yours to close."),
    ("strict", "Raise when an answer breaks its document, instead of reporting it."),
    ("on_drift", "Called with each way in which answers break their document."),
    (
        "on_request",
        "Called before every try of a call; may return headers to send with it.",
    ),
    ("on_response", "Called after every try of a call."),
)


def lower_client(plan: Plan, header: str) -> ClientModule:
    """The module with the sync and the async client of an API."""
    imports = ImportSet()
    own = frozenset({plan.settings.client, f"Async{plan.settings.client}"})
    hidden = BUILTINS.intersection(chain[0] for chain in plan.resources)
    scope = Scope("client", plan.locate, plan.api.definitions, imports, own, hidden)
    secrets = credentials(plan)
    classes = tuple(
        _class(plan, secrets, scope, is_async=flag) for flag in (False, True)
    )
    api = _api(plan, secrets, scope)
    return ClientModule(
        header,
        docstring(f"The clients of {plan.subject}.", indent=0),
        imports_text(imports, "client", plan.settings.runtime_depth),
        api,
        classes,
    )


def _api(plan: Plan, secrets: list[Credential], scope: Scope) -> str:
    parts: list[Expr] = [keyword("name", literal(plan.settings.client))]
    if plan.api.servers:
        parts.append(
            keyword(
                "servers", tuple_of(server_text(s, scope) for s in plan.api.servers)
            )
        )
    schemes = scheme_texts(plan, secrets, scope)
    if schemes:
        parts.append(keyword("schemes", dict_of(schemes)))
    entries: dict[str, Expr] = {}
    for argument in plan.api.arguments:
        said = [keyword(argument.kind, literal(argument.wire))]
        if argument.environment:
            said.append(keyword("env", literal(argument.environment)))
        entries[literal(argument.name)] = call(scope.runtime("Argument"), *said)
    if entries:
        parts.append(keyword("arguments", dict_of(entries)))
    parts.append(keyword("base_url_env", literal(variable_of(plan, "base_url"))))
    return assignment("API", call(scope.runtime("Api"), *parts))


def _class(
    plan: Plan, secrets: list[Credential], scope: Scope, *, is_async: bool
) -> ClientClassText:
    prefix = "Async" if is_async else ""
    base = scope.runtime("AsyncBaseClient" if is_async else "SyncBaseClient")
    tops = [chain for chain in plan.resources if len(chain) == 1]
    summary = f"{'An async' if is_async else 'A'} client of {plan.subject}."
    return ClientClassText(
        class_header(f"{prefix}{plan.settings.client}", [base]),
        docstring(summary, sentences(Text(description=plan.api.description)), indent=4),
        signature("__init__", _formals(plan, secrets, scope, prefix), "None", indent=4),
        docstring(
            "Opens no connection until the first call.",
            args=_args(plan, secrets),
            indent=8,
        ),
        return_call("", call("super().__init__", *_actuals(plan, secrets))),
        tuple(
            child_text(plan, chain, "client", scope.imports, is_async=is_async)
            for chain in tops
        ),
    )


def _formals(
    plan: Plan, secrets: list[Credential], scope: Scope, prefix: str
) -> list[Parameter]:
    runtime = scope.runtime
    text = scope.builtin("str")
    mapping = subscript("Mapping", text, text)
    scope.imports.add("collections.abc", "Mapping")
    scope.imports.add("collections.abc", "Callable")
    drift = subscript("Callable", f"[{runtime('Drift')}]", "None")
    rows: list[tuple[str, Expr, str]] = [
        (a.name, union(text, "None"), "None") for a in plan.api.arguments
    ]
    rows += [
        (s.python, union(runtime(f"{prefix}Credential"), "None"), "None")
        for s in secrets
    ]
    rows += [
        ("base_url", union(text, "None"), "None"),
        (
            "timeout",
            union(
                runtime("Timeout"), scope.builtin("float"), runtime("NotGiven"), "None"
            ),
            runtime("NOT_GIVEN"),
        ),
        ("max_retries", scope.builtin("int"), "2"),
        ("deadline", union(scope.builtin("float"), "None"), "None"),
        ("headers", union(mapping, "None"), "None"),
        ("http_client", union(runtime(f"{prefix}HttpClient"), "None"), "None"),
        ("strict", scope.builtin("bool"), "False"),
        ("on_drift", union(drift, "None"), "None"),
        ("on_request", union(runtime("OnRequest"), "None"), "None"),
        ("on_response", union(runtime("OnResponse"), "None"), "None"),
    ]
    return [
        Parameter("self"),
        *(Parameter(name, text, default, Kind.KEYWORD) for name, text, default in rows),
    ]


def _args(plan: Plan, secrets: list[Credential]) -> list[tuple[str, str]]:
    rows = [
        (a.name, _from_environment(_argument_words(a), a.environment))
        for a in plan.api.arguments
    ]
    rows += [
        (
            s.python,
            "\n".join(
                [
                    _from_environment(words_of(s), s.environment),
                    *sentences(s.scheme.text),
                ]
            ),
        )
        for s in secrets
    ]
    where = "Where the API lives, over what its document says"
    return [
        *rows,
        ("base_url", _from_environment(where, variable_of(plan, "base_url"))),
        *_ARGUMENTS,
    ]


def _argument_words(argument: ClientArgument) -> str:
    if argument.kind == "variable":
        return f"`{argument.wire}` in the address of the API"
    return f"`{argument.wire}` in the paths of calls that do not give their own"


def _from_environment(words: str, variable: str) -> str:
    return (
        f"{words}; read from {variable} when it is not given."
        if variable
        else f"{words}."
    )


def _actuals(plan: Plan, secrets: list[Credential]) -> list[Expr]:
    parts: list[Expr] = ["API"]
    if plan.api.arguments:
        entries: dict[str, Expr] = {literal(a.name): a.name for a in plan.api.arguments}
        parts.append(keyword("arguments", dict_of(entries)))
    if secrets:
        given: dict[str, Expr] = {literal(s.python): s.python for s in secrets}
        parts.append(keyword("credentials", dict_of(given)))
    names = ["base_url", *(name for name, _ in _ARGUMENTS)]
    return [*parts, *(keyword(name, name) for name in names)]
