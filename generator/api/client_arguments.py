"""What the client supplies to its operations, as the extension `x-client-argument` says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from ..documents.tree import JSON, as_map, as_text, child
from ..openapi import Specification
from ..problems import Outcome
from .model import ClientArgument

KEY = "x-client-argument"
"""The extension, on a path parameter or on a variable of a server: `{name, env}`."""

_Kind: TypeAlias = Literal["path", "variable"]


def read_arguments(spec: Specification) -> tuple[ClientArgument, ...]:
    """The client's arguments, each once: what says it first counts.

    A name that is left out is that of the parameter or variable. What is written amiss is reported
    and left out.
    """
    found: dict[tuple[_Kind, str], ClientArgument] = {}
    for kind, wire, said, pointer in _said(spec):
        if kind is None:
            _misplaced(spec, pointer, wire)
            continue
        if (kind, wire) in found:
            _once(spec, found[kind, wire], said, pointer)
            continue
        texts = _texts(spec, said, pointer)
        if texts is not None:
            name, environment = texts.get("name") or wire, texts.get("env", "")
            found[kind, wire] = ClientArgument(wire, name, environment, kind, pointer)
    return tuple(found.values())


def _said(spec: Specification) -> Iterator[tuple[_Kind | None, str, JSON, str]]:
    """Each extension: what it stands on, its name there, what it says, and its pointer."""
    seen: set[str] = set()
    for at in spec.operations():
        for parameter in at.parameters:
            pointer = child(parameter.pointer, KEY)
            if KEY in parameter.node and pointer not in seen:
                seen.add(pointer)
                is_path = parameter.node.get("in") == "path"
                yield (
                    "path" if is_path else None,
                    parameter.value.name,
                    parameter.node[KEY],
                    pointer,
                )
    for server in (*spec.servers, *(s for at in spec.operations() for s in at.servers)):
        for name, variable in as_map(server.node.get("variables")).items():
            pointer = child(child(child(server.pointer, "variables"), name), KEY)
            if KEY in as_map(variable) and pointer not in seen:
                seen.add(pointer)
                yield "variable", name, as_map(variable)[KEY], pointer


def _texts(spec: Specification, said: JSON, pointer: str) -> dict[str, str] | None:
    """The texts of an extension; None when it is no object."""
    if not isinstance(said, dict):
        spec.report(
            "bad-client-argument",
            Outcome.DEGRADED,
            pointer,
            f"{KEY} has to be an object; left out",
            f"write {KEY}: {{name: team_id, env: ACME_TEAM_ID}}",
        )
        return None
    found: dict[str, str] = {}
    for key, value in as_map(said).items():
        if key not in ("name", "env"):
            fault, remedy = f"{KEY} has no {key!r}; left out", "it holds name and env"
        elif not as_text(value):
            fault, remedy = f"{key!r} has to be text; left out", "mend or remove it"
        else:
            found[key] = as_text(value)
            continue
        spec.report(
            "bad-client-argument", Outcome.DEGRADED, child(pointer, key), fault, remedy
        )
    return found


def _misplaced(spec: Specification, pointer: str, wire: str) -> None:
    spec.report(
        "bad-client-argument",
        Outcome.DEGRADED,
        pointer,
        f"the client supplies path parameters alone, and {wire!r} is none; left out",
        "put it on a path parameter, or on a variable of a server",
    )


def _once(spec: Specification, first: ClientArgument, said: JSON, pointer: str) -> None:
    """Reports a second extension for a parameter of the same name that says something else."""
    texts = as_map(said)
    name, environment = as_text(texts.get("name")), as_text(texts.get("env"))
    if (name or first.wire, environment) != (first.name, first.environment):
        spec.report(
            "bad-client-argument",
            Outcome.DEGRADED,
            pointer,
            f"what the client supplies as {first.wire!r} was said before, in other words;"
            " this is left out",
            "say the same at both, or call one of the two otherwise",
            see=[first.pointer],
        )
