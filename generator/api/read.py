"""A specification read into an API."""

from __future__ import annotations

from ..documents.tree import as_text
from ..openapi import Specification
from ..problems import Outcome
from .addresses import Address, derived
from .client_arguments import read_arguments
from .directions import INPUT, with_inputs
from .model import Api, Operation
from .operations import Operations, read_server
from .schemas import Schemas
from .schemes import read_schemes
from .supplied import with_supplied
from .webhooks import read_webhooks


def read_api(spec: Specification) -> tuple[Api, Schemas]:
    """Everything that a specification says; the schemas keep the addresses that names come from."""
    schemas = Schemas(spec)
    named = sorted(spec.component_schemas)
    for pointer in named:
        schemas.define(pointer, Address("component", pointer))
    schemas.finish()
    schemes = tuple(read_schemes(spec))
    operations = tuple(
        with_supplied(operation, schemes) for operation in _operations(spec, schemas)
    )
    webhooks = read_webhooks(schemas)
    schemas.finish()
    schemas.tags.settle(schemas.definitions)
    _account(spec, operations)
    api = Api(
        title=spec.title,
        version=spec.version,
        description=spec.description,
        servers=tuple(read_server(server) for server in spec.servers),
        schemes=schemes,
        arguments=read_arguments(spec),
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
    api, both = with_inputs(api)
    for pointer in both:
        schemas.addresses[derived(pointer, INPUT)] = Address("input", pointer)
    return api, schemas


def _operations(spec: Specification, schemas: Schemas) -> list[Operation]:
    """The operations by path and method: the order of a document's members means nothing."""
    operations = Operations(schemas)
    return [
        operations.read(at)
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
        said = (
            f"the address {urls[0]!r} does not say the host"
            if urls
            else "no address is said"
        )
        spec.report(
            "no-server",
            Outcome.DEGRADED,
            "/servers" if urls else "",
            f"{said}; every client has to be given base_url=",
            "add the whole URL under servers, in the document or the overlay",
        )
    silent = {
        at.pointer
        for at in spec.operations()
        if spec.minor > 0 and "responses" not in at.operation.node
    }
    for op in operations:
        # Where the specification forbids that there are no responses, that has been told.
        told = not op.answers and op.pointer not in silent
        if not told and not any(answer.status[0] in "2d" for answer in op.answers):
            spec.report(
                "no-success-answer",
                Outcome.DEGRADED,
                op.pointer,
                "no successful answer is documented; it is returned as it comes",
                "add the 2xx response in the overlay",
            )
