"""Security schemes: what a client authenticates with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..documents.tree import JSON, as_map, as_text
from ..openapi import At, Specification
from ..problems import Outcome
from .definitions import Text
from .model import Scheme

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import SecurityScheme


def read_schemes(spec: Specification) -> list[Scheme]:
    """The security schemes that a client can use; others are reported."""
    found: list[Scheme] = []
    for name, at in sorted(spec.security_schemes().items()):
        value = at.value
        text = Text(description=value.description or "")
        pinned = as_text(at.node.get("x-python-name"))
        match value.type:
            case "apiKey":
                location = _place(value.security_scheme_in)
                found.append(
                    Scheme(
                        name,
                        "apiKey",
                        at.pointer,
                        location,
                        value.name or "Authorization",
                        text,
                        pinned,
                    )
                )
            case "http":
                match (value.scheme or "").lower():
                    case "basic" | "bearer" | "digest" as kind:
                        found.append(
                            Scheme(
                                name, kind, at.pointer, text=text, pinned_name=pinned
                            )
                        )
                    case other:
                        _report(spec, at.pointer, f"http with scheme {other!r}")
            case "oauth2":
                found.append(_oauth2(spec, name, at, text, pinned))
            case "openIdConnect" | "mutualTLS" as kind:
                found.append(
                    Scheme(name, kind, at.pointer, text=text, pinned_name=pinned)
                )
            case other:
                _report(spec, at.pointer, repr(other))
    return found


def _place(said: str | None) -> Literal["query", "header", "cookie"]:
    match said:
        case "query" | "cookie":
            return said
        case _:
            return "header"


def _report(spec: Specification, pointer: str, kind: str) -> None:
    spec.report(
        "unsupported-scheme",
        Outcome.DEGRADED,
        pointer,
        f"the client cannot sign requests by itself with a scheme of type {kind}",
        "give what it needs by headers= or by an http client of your own",
    )


def _oauth2(
    spec: Specification, name: str, at: At[SecurityScheme], text: Text, pinned: str
) -> Scheme:
    """A scheme of OAuth 2; only the flow of client credentials needs nobody in front of a screen."""
    flow = as_map(as_map(at.node.get("flows")).get("clientCredentials"))
    url = as_text(flow.get("tokenUrl"))
    if not url:
        return Scheme(name, "oauth2", at.pointer, text=text, pinned_name=pinned)
    return Scheme(
        name,
        "oauth2",
        at.pointer,
        text=text,
        pinned_name=pinned,
        token_url=url,
        scopes=_scopes(spec, name, as_map(flow.get("scopes"))),
    )


def _scopes(spec: Specification, name: str, known: dict[str, JSON]) -> tuple[str, ...]:
    """The scopes of a flow that the operations ask for, by name: their order means nothing."""
    wanted = {scope for op in spec.operations() for scope in spec.scopes(op, name)}
    return tuple(scope for scope in sorted(known) if scope in wanted)
