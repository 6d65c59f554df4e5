"""The keywords of a client for what it supplies to its operations."""

from __future__ import annotations

import keyword
from collections.abc import Iterator
from dataclasses import replace

from ..api.model import Api, ClientArgument
from ..documents.tree import child
from ..openapi import Specification
from ..problems import Outcome
from .names import member_candidates, settle, snake
from .reserved import CLIENT_ARGUMENTS

_CREDENTIALS = {
    "basic": ("username", "password"),
    "oauth2": ("access_token", "client_id", "client_secret"),
}
"""Keywords that a scheme of a kind may bring; every other brings `api_key`."""


def settle_client_arguments(spec: Specification, api: Api) -> Api:
    """The API with arguments that its client can take beside its own keywords.

    A name that a document gives and Python or the client has for itself is changed as any other
    would be, and reported: whoever calls the client has to know.
    """
    reserved = CLIENT_ARGUMENTS | {
        word
        for scheme in api.schemes
        for word in _CREDENTIALS.get(scheme.kind, ("api_key",))
    }
    names = settle(
        [
            (index, list(_candidates(argument, reserved)))
            for index, argument in enumerate(api.arguments)
        ]
    )
    settled = tuple(
        replace(argument, name=names[index])
        for index, argument in enumerate(api.arguments)
    )
    for said, given in zip(api.arguments, settled, strict=True):
        if given.name != said.name:
            _report(spec, said, given.name, reserved)
    return replace(api, arguments=settled)


def _candidates(argument: ClientArgument, reserved: frozenset[str]) -> Iterator[str]:
    short, *others = member_candidates(argument.name, "argument", reserved)
    yield short
    yield f"{snake(argument.wire)}_{short}"
    yield from others


def _report(
    spec: Specification, said: ClientArgument, name: str, reserved: frozenset[str]
) -> None:
    if keyword.iskeyword(said.name):
        why = "is a keyword of Python"
    elif said.name in reserved:
        why = "is a keyword that the client has for itself"
    elif snake(said.name) == said.name:
        why = "is the name of another argument too"
    else:
        why = "is no name in snake case"
    spec.report(
        "client-argument-renamed",
        Outcome.REPAIRED,
        child(said.pointer, "name"),
        f"{said.name!r} {why}; the client takes it as {name!r}",
        "choose another name in x-client-argument",
    )
