"""The keywords of a client that take credentials, and the schemes that they are for."""

from __future__ import annotations

from ..api.model import Scheme
from ..data import data
from .layout import Expr, call, keyword, tuple_of
from .literals import literal
from .names import settle_members, snake
from .plan import Plan
from .reserved import CLIENT_ARGUMENTS
from .scope import Scope

_PAIRS = ("basic", "digest")
_USER = ("username", "password")
_GRANT = ("client_id", "client_secret", "token_url", "scope")
_PLACES = {"query": "query parameter", "header": "header", "cookie": "cookie"}

_GRANT_WORDS = {
    "client_id": "The client's name, to get access tokens with",
    "client_secret": "The client's secret, to get access tokens with",
    "token_url": "Where access tokens are got, over what the document says",
    "scope": "The scopes to ask for, with spaces between; those that the operations need",
}


@data
class Credential:
    """A keyword of the client that takes a secret, for the report as well.

    `grant` is the part of a grant that it is, such as `client_id`, else "".
    """

    python: str
    scheme: Scheme
    environment: str
    grant: str = ""


def credentials(plan: Plan) -> list[Credential]:
    """The keywords for the schemes in use.

    One scheme: `api_key`, whatever it is called; several: each by its own name; basic and digest: a
    user and a password; OAuth 2 with client credentials: what a token is got with.
    """
    schemes = schemes_in_use(plan)
    environment = dict(plan.settings.environment)
    found: list[Credential] = []
    alone = sum(scheme.kind in _PAIRS for scheme in schemes) == 1
    lone_grant = sum(bool(scheme.token_url) for scheme in schemes) == 1
    names = settle_members(
        [s.name for s in schemes],
        "scheme",
        reserved=CLIENT_ARGUMENTS | {a.name for a in plan.api.arguments},
        taken=(*(_USER if alone else ()), *(_GRANT if lone_grant else ())),
        pinned={s.name: s.pinned_name for s in schemes},
    )
    kept = plan.kept.credentials
    several = sum(scheme.kind != "mutualTLS" for scheme in schemes) > 1
    for scheme in schemes:
        if scheme.kind == "mutualTLS":
            words = []
        elif scheme.kind in _PAIRS:
            prefix = "" if alone else f"{names[scheme.name]}_"
            words = [f"{prefix}{word}" for word in _USER]
        elif several:
            words = [names[scheme.name]]
        else:
            words = ["access_token" if scheme.kind == "oauth2" else "api_key"]
        if scheme.token_url:
            prefix = "" if lone_grant else f"{names[scheme.name]}_"
            words += [f"{prefix}{word}" for word in _GRANT]
        if scheme.pinned_name and scheme.kind not in _PAIRS and words:
            words[0] = names[scheme.name]
        elif words and len(kept.get(scheme.pointer, ())) == len(words):
            words = list(kept[scheme.pointer])
        parts = ("", *_GRANT) if scheme.token_url else ("",) * len(words)
        found += [
            Credential(w, scheme, environment.get(w, variable_of(plan, w)), part)
            for w, part in zip(words, parts, strict=True)
        ]
    return found


def schemes_in_use(plan: Plan) -> list[Scheme]:
    """The schemes that an operation asks for."""
    used = {
        name for op in plan.api.operations for group in op.security for name in group
    }
    return [scheme for scheme in plan.api.schemes if scheme.name in used]


def variable_of(plan: Plan, keyword_: str) -> str:
    """The environment variable that stands in for a keyword of the client.

    A client that is called `Client`, as any may be, goes by the name of its package.
    """
    client, package = plan.settings.client, plan.settings.package
    owner = package.rpartition(".")[2] if client == "Client" else client
    return f"{snake(owner)}_{keyword_}".upper()


def is_for_grant(secret: Credential) -> bool:
    """Whether a keyword only serves to get a token over the network."""
    return bool(secret.grant)


def words_of(secret: Credential) -> str:
    """What a keyword takes, in words."""
    scheme = secret.scheme
    if secret.grant:
        return _GRANT_WORDS[secret.grant]
    match scheme.kind:
        case "apiKey":
            return f"The key sent as {_PLACES[scheme.location]} `{scheme.parameter}`"
        case "basic" | "digest":
            word = secret.python.rpartition("_")[2]
            return f"The {word} of HTTP {scheme.kind} authentication"
        case _:
            return "The token sent as `Authorization: Bearer`"


def scheme_texts(
    plan: Plan, secrets: list[Credential], scope: Scope
) -> dict[str, Expr]:
    """The schemes in use as the runtime's data, by their names."""
    found: dict[str, Expr] = {}
    for scheme in schemes_in_use(plan):
        own = [secret for secret in secrets if secret.scheme == scheme]
        found[literal(scheme.name)] = _scheme_text(scheme, own, scope)
    return found


def _scheme_text(scheme: Scheme, own: list[Credential], scope: Scope) -> Expr:
    words: list[Expr] = [literal(secret.python) for secret in own]
    variables = [literal(secret.environment) for secret in own]
    env = keyword("env", variables[0] if variables else "None")
    match scheme.kind:
        case "apiKey":
            place = (literal(scheme.location), literal(scheme.parameter))
            return call(scope.runtime("ApiKey"), words[0], *place, env)
        case "basic" | "digest":
            pair = keyword("env", tuple_of(variables))
            return call(scope.runtime(scheme.kind.capitalize()), *words, pair)
        case "bearer" | "openIdConnect":
            return call(scope.runtime("Bearer"), words[0], env)
        case "mutualTLS":
            return call(scope.runtime("MutualTLS"))
        case "oauth2":
            parts = [words[0], env]
            if scheme.token_url:
                grant = [*words[1:], literal(scheme.token_url)]
                if scheme.scopes:
                    scopes = tuple_of(map(literal, scheme.scopes))
                    grant.append(keyword("scopes", scopes))
                grant.append(keyword("env", tuple_of(variables[1:])))
                parts.append(
                    keyword("grant", call(scope.runtime("ClientGrant"), *grant))
                )
            return call(scope.runtime("OAuth2"), *parts)
