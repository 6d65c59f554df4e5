"""An API as a whole lowered to the finished text of its client module."""

from __future__ import annotations

from dataclasses import dataclass

from ..api.model import ClientArgument, Scheme, Text
from .docstrings import docstring
from .imports import imports_text
from .layout import Expr, call, dict_of, keyword, subscript, tuple_of, union
from .literals import literal
from .lower_resources import child_text
from .modules import ClientClassText, ClientModule
from .names import settle_members, snake
from .operation_text import server_text
from .plan import Plan
from .prose import sentences
from .reserved import CLIENT_ARGUMENTS
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
    ("base_url", "Where the API lives, over what its document says."),
    ("timeout", "Seconds for each step of a call; None waits for ever."),
    ("max_retries", "How often a call that failed in passing is tried again."),
    ("headers", "Headers to send with every call."),
    ("http_client", "An httpx2 client of your own; it stays yours to close."),
    ("strict", "Raise when an answer breaks its document, instead of reporting it."),
    ("on_drift", "Called with each way in which answers break their document."),
)

_PLACES = {"query": "query parameter", "header": "header", "cookie": "cookie"}


@dataclass(frozen=True, slots=True)
class Credential:
    """A keyword of the client that takes a secret, for the report as well."""

    python: str
    scheme: Scheme
    environment: str


def credentials(plan: Plan) -> list[Credential]:
    """The keywords for the schemes in use.

    One scheme: `api_key`, whatever it is called; several: each by its own name; basic: a user and a
    password.
    """
    used = {
        name for op in plan.api.operations for group in op.security for name in group
    }
    schemes = [scheme for scheme in plan.api.schemes if scheme.name in used]
    environment = dict(plan.settings.environment)
    found: list[Credential] = []
    alone = sum(scheme.kind == "basic" for scheme in schemes) == 1
    names = settle_members(
        [s.name for s in schemes],
        "scheme",
        reserved=CLIENT_ARGUMENTS | {a.name for a in plan.api.arguments},
        taken=("username", "password") if alone else (),
        pinned={s.name: s.pinned_name for s in schemes},
    )
    kept = plan.kept.credentials
    several = len(schemes) > 1
    for scheme in schemes:
        if scheme.kind == "basic":
            prefix = "" if alone else f"{names[scheme.name]}_"
            words = [f"{prefix}username", f"{prefix}password"]
        elif several:
            words = [names[scheme.name]]
        else:
            words = ["access_token" if scheme.kind == "oauth2" else "api_key"]
        if scheme.pinned_name and scheme.kind != "basic":
            words = [names[scheme.name]]
        elif len(kept.get(scheme.pointer, ())) == len(words):
            words = list(kept[scheme.pointer])
        found += [
            Credential(w, scheme, environment.get(w, _variable(plan, w))) for w in words
        ]
    return found


def _variable(plan: Plan, keyword_: str) -> str:
    return f"{snake(plan.settings.client)}_{keyword_}".upper()


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
    schemes = _schemes(secrets, scope)
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
    return assignment("API", call(scope.runtime("Api"), *parts))


def _schemes(secrets: list[Credential], scope: Scope) -> dict[str, Expr]:
    found: dict[str, Expr] = {}
    for secret in secrets:
        scheme = secret.scheme
        name, env = literal(secret.python), keyword("env", literal(secret.environment))
        match scheme.kind:
            case "apiKey":
                text = call(
                    scope.runtime("ApiKey"),
                    name,
                    literal(scheme.location),
                    literal(scheme.parameter),
                    env,
                )
            case "basic":
                if literal(scheme.name) in found:
                    continue
                pair = [s for s in secrets if s.scheme == scheme]
                text = call(
                    scope.runtime("Basic"),
                    *(literal(s.python) for s in pair),
                    keyword("env", tuple_of(literal(s.environment) for s in pair)),
                )
            case "bearer" | "openIdConnect":
                text = call(scope.runtime("Bearer"), name, env)
            case "oauth2":
                text = call(scope.runtime("OAuth2"), name, env)
        found[literal(scheme.name)] = text
    return found


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
        ("headers", union(mapping, "None"), "None"),
        ("http_client", union(runtime(f"{prefix}HttpClient"), "None"), "None"),
        ("strict", scope.builtin("bool"), "False"),
        ("on_drift", union(drift, "None"), "None"),
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
                    _from_environment(_credential_words(s), s.environment),
                    *sentences(s.scheme.text),
                ]
            ),
        )
        for s in secrets
    ]
    return [*rows, *_ARGUMENTS]


def _argument_words(argument: ClientArgument) -> str:
    if argument.kind == "variable":
        return f"`{argument.wire}` in the address of the API"
    return f"`{argument.wire}` in the paths of calls that do not give their own"


def _credential_words(secret: Credential) -> str:
    scheme = secret.scheme
    if scheme.kind == "apiKey":
        return f"The key sent as {_PLACES[scheme.location]} `{scheme.parameter}`"
    if scheme.kind == "basic":
        return f"The {secret.python.rpartition('_')[2]} of HTTP basic authentication"
    return "The token sent as `Authorization: Bearer`"


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
    names = [name for name, _ in _ARGUMENTS]
    return [*parts, *(keyword(name, name) for name in names)]
