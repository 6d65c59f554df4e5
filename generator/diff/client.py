"""What becomes of a client as a whole: what it is made with, where it calls, what the wire shows."""

from __future__ import annotations

from collections.abc import Iterator

from ..api.model import Operation
from ..python.credentials import credentials
from ..python.plan import Plan
from .changes import Change, Effect
from .sides import Sides


def compare_clients(sides: Sides) -> Iterator[Change]:
    """Every change of a client's keywords and of its addresses."""
    old, new = _keywords(sides.old.plan), _keywords(sides.new.plan)
    client = sides.new.plan.settings.client
    if sides.old.plan.settings.client != client:
        yield sides.change(
            "client-renamed",
            Effect.BREAKING,
            sides.old.plan.settings.client,
            f"is called {client}",
            "code that imports it fails",
            old="",
            new="",
        )
    for name, at in old.items():
        if name not in new:
            yield sides.change(
                "client-argument-removed",
                Effect.BREAKING,
                f"{client}({name})",
                "is gone",
                "code that gives it fails",
                old=at,
                new="",
            )
    for name, at in new.items():
        if name not in old:
            yield sides.change(
                "client-argument-added",
                Effect.ADDED,
                f"{client}({name})",
                "is new",
                "nothing that ran stops",
                old="",
                new=at,
            )
    urls = [
        tuple(server.url for server in side.plan.api.servers)
        for side in (sides.old, sides.new)
    ]
    if urls[0] != urls[1]:
        yield sides.change(
            "server-changed",
            Effect.WIRE,
            client,
            f"calls {', '.join(urls[1]) or 'no address'}, called {', '.join(urls[0]) or 'no address'}",
            "requests go elsewhere",
            old="/servers" if urls[0] else "",
            new="/servers" if urls[1] else "",
        )


def _keywords(plan: Plan) -> dict[str, str]:
    """The keywords that are the API's own, and where the document says so."""
    found = {a.name: "" for a in plan.api.arguments}
    return found | {c.python: c.scheme.pointer for c in credentials(plan)}


def compare_wire(sides: Sides) -> Iterator[Change]:
    """Every change of an operation that no type shows."""
    plans = sides.old.plan, sides.new.plan
    old, new = (
        {plan.routes[op.pointer].call: op for op in plan.api.operations}
        for plan in plans
    )
    for call, before in old.items():
        after = new.get(call)
        if after is not None:
            yield from _wire(sides, call, before, after)


def _wire(sides: Sides, call: str, old: Operation, new: Operation) -> Iterator[Change]:
    rows = [
        (
            "request-line",
            f"{new.method.upper()} {new.path}",
            f"{old.method.upper()} {old.path}",
        ),
        ("documented-statuses", _statuses(new), _statuses(old)),
        ("media-types", _media(new), _media(old)),
        ("security", _security(new), _security(old)),
    ]
    for code, after, before in rows:
        if after != before:
            yield sides.change(
                code,
                Effect.WIRE,
                call,
                f"{code.replace('-', ' ')}: {after}, was {before}",
                "seen on the wire alone",
                old=old.pointer,
                new=new.alias_of or new.pointer,
            )


def _statuses(op: Operation) -> str:
    return ", ".join(answer.status for answer in op.answers) or "none"


def _media(op: Operation) -> str:
    contents = op.body.contents if op.body else ()
    return ", ".join(content.media_type for content in contents) or "none"


def _security(op: Operation) -> str:
    return " or ".join(" and ".join(names) or "none" for names in op.security) or "none"
