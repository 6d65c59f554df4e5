"""Webhooks and callbacks: what an API sends to a server of the caller's."""

from __future__ import annotations

from ..documents.tree import as_text
from ..openapi import OperationAt
from ..problems import Outcome
from .addresses import Address
from .contents import read_contents
from .definitions import Text
from .model import Header, Webhook
from .operations import parameter_header
from .schemas import Schemas


def read_webhooks(schemas: Schemas) -> tuple[Webhook, ...]:
    """Every webhook and every callback, in an order of their own; a shared callback once."""
    found: dict[str, Webhook] = {}
    for at in sorted(schemas.spec.webhooks(), key=lambda at: (at.path, at.method)):
        found[at.pointer] = _webhook(schemas, at, at.path, "")
    calls = schemas.spec.callbacks()
    for name, at in sorted(calls, key=lambda call: (call[0], call[1].pointer)):
        if at.pointer not in found:
            found[at.pointer] = _webhook(schemas, at, name, at.path)
    return tuple(found.values())


def _webhook(schemas: Schemas, at: OperationAt, name: str, callback: str) -> Webhook:
    value = at.operation.value
    address = Address("payload", at.pointer)
    headers: list[Header] = []
    for parameter in at.parameters:
        if parameter.value.param_in.value == "header":
            headers.append(parameter_header(schemas, parameter, at.pointer))
        else:
            schemas.spec.report(
                "unread-parameter",
                Outcome.DEGRADED,
                parameter.pointer,
                f"the {parameter.value.param_in.value} parameter of a request that the API sends "
                "is not read",
                "read it from the request's URL",
            )
    for status, response in at.responses.items():
        if schemas.spec.media(response):
            schemas.spec.report(
                "untyped-reply",
                Outcome.DEGRADED,
                response.pointer,
                f"what {name!r} may be answered with under {status} is not written as a type",
                "write the answer as the document says",
            )
    return Webhook(
        name=name,
        method=at.method,
        pointer=at.pointer,
        callback=callback,
        contents=read_contents(schemas, at.body, address) if at.body else (),
        headers=tuple(headers),
        answers=tuple(sorted(at.responses)),
        text=Text(
            summary=value.summary or "",
            description=value.description or "",
            deprecated=bool(value.deprecated),
        ),
        pinned_name=as_text(at.operation.node.get("x-python-name"))
        or as_text(at.item.get("x-python-name")),
    )
