"""A specification read into an API."""

from __future__ import annotations

from ..documents.tree import as_map, as_text
from ..openapi import Specification
from ..problems import Outcome
from .addresses import Address
from .model import Api, ClientArgument, Model, Operation
from .operations import read_operation, read_server
from .schemas import Schemas
from .schemes import read_schemes
from .types import ANY
from .webhooks import read_webhooks


def read_api(spec: Specification) -> tuple[Api, Schemas]:
    """Everything that a specification says; the schemas keep the addresses that names come from."""
    schemas = Schemas(spec)
    named = sorted(spec.component_schemas())
    for pointer in named:
        schemas.define(pointer, Address("component", pointer))
    schemas.finish()
    operations = tuple(_operations(spec, schemas))
    webhooks = read_webhooks(schemas)
    schemas.finish()
    _account(spec, operations)
    _account_models(spec, schemas)
    api = Api(
        title=spec.title,
        version=spec.version,
        description=spec.description,
        servers=tuple(read_server(server) for server in spec.servers),
        schemes=tuple(read_schemes(spec)),
        arguments=tuple(_arguments(spec)),
        operations=operations,
        definitions=schemas.definitions,
        named=frozenset(named),
        tags={
            tag.value.name: tag.value.description or as_text(tag.node.get("summary"))
            for tag in spec.tags
        },
        tag_parents=spec.tag_parents,
        webhooks=webhooks,
    )
    return api, schemas


def _operations(spec: Specification, schemas: Schemas) -> list[Operation]:
    """The operations by path and method: the order of a document's members means nothing."""
    return [
        read_operation(schemas, at)
        for at in sorted(spec.operations(), key=lambda at: (at.path, at.method))
    ]


def _account(spec: Specification, operations: tuple[Operation, ...]) -> None:
    """Reports what is declared and leads to nothing a caller could use."""
    used = {name for op in operations for group in op.security for name in group}
    for name, at in spec.security_schemes().items():
        if name not in used:
            spec.report(
                "unused-scheme",
                Outcome.DEGRADED,
                at.pointer,
                f"no operation asks for {name!r}; the client takes no credential for it",
                "name it in the overlay under security, of the document or of operations",
            )
    urls = [server.value.url for server in spec.servers]
    if operations and not any("://" in url or url.startswith("{") for url in urls):
        spec.report(
            "no-server",
            Outcome.DEGRADED,
            "/servers" if urls else "",
            "the document says no address; every client has to be given base_url=",
            "add the servers' URLs in the overlay",
        )
    for op in operations:
        if not any(answer.status[0] in "2d" for answer in op.answers):
            spec.report(
                "no-success-answer",
                Outcome.DEGRADED,
                op.pointer,
                "no successful answer is documented; it is returned as it comes",
                "add the 2xx response in the overlay",
            )


def _account_models(spec: Specification, schemas: Schemas) -> None:
    """Reports the members of models whose type is known and yet not written."""
    for definition in schemas.definitions.values():
        if isinstance(definition, Model) and definition.extra not in (None, ANY):
            spec.report(
                "untyped-members",
                Outcome.DEGRADED,
                definition.pointer,
                "members beyond the named ones are kept as plain JSON, without their type",
                "nothing is lost; read them from model_extra",
            )


def _arguments(spec: Specification) -> list[ClientArgument]:
    """What the overlay's `x-client-argument` says the client supplies to its operations."""
    found: dict[str, ClientArgument] = {}
    for at in spec.operations():
        for parameter in at.parameters:
            said = as_map(parameter.node.get("x-client-argument"))
            if said and parameter.node.get("in") == "path":
                name = parameter.value.name
                found.setdefault(
                    name,
                    ClientArgument(
                        name,
                        as_text(said.get("name")),
                        as_text(said.get("env")),
                        "path",
                    ),
                )
    for server in spec.servers:
        for name, variable in as_map(server.node.get("variables")).items():
            said = as_map(as_map(variable).get("x-client-argument"))
            if said:
                found.setdefault(
                    name,
                    ClientArgument(
                        name,
                        as_text(said.get("name")),
                        as_text(said.get("env")),
                        "variable",
                    ),
                )
    return list(found.values())
