"""What the nodes of a document are to the API, what was read of each, and the Python of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from ..api.definitions import Alias, Definition, Model, Property
from ..api.model import Content, Operation, Webhook
from ..api.types import Type
from ..data import data
from ..documents.tree import child
from ..python.credentials import credentials
from ..python.lock import header_fields
from ..python.plan import Plan
from ..python.signatures import Arguments
from .package import Package
from .source import Written
from .words import type_words

Find = Callable[[], tuple[Written, ...]]


@data
class Use:
    """A node by its pointer: what it is, what was read of it, and the Python that came of it."""

    pointer: str
    what: str
    said: str
    written: Find

    @property
    def line(self) -> str:
        """What it is and what was read of it."""
        return f"{self.what}: {self.said}"


class Uses:
    """Everything that a plan says of nodes, found in the source that was made of it."""

    def __init__(self, plan: Plan, files: dict[str, str]) -> None:
        self._plan = plan
        self._package = Package(plan, files)
        self._known: dict[str, list[Use]] = {}
        for use in self._all():
            self._known.setdefault(use.pointer, []).append(use)

    def of(self, pointer: str) -> list[Use]:
        """What the node at a pointer is; several where several operations or models share it."""
        return self._known.get(pointer, [])

    def around(self, pointer: str) -> list[Use]:
        """What the nearest node above a pointer is that is something to the API."""
        while pointer:
            pointer = pointer.rpartition("/")[0]
            if pointer in self._known:
                return self._known[pointer]
        return []

    def inside(self, pointer: str) -> list[Use]:
        """The operations and webhooks, or else the definitions and schemes, below a pointer."""
        below = [
            use
            for at, uses in self._known.items()
            if at.startswith(f"{pointer}/")
            for use in uses
        ]
        api = self._plan.api
        called = {op.pointer for op in api.operations}
        called |= {hook.pointer for hook in api.webhooks}
        return [u for u in below if u.pointer in called] or [
            u for u in below if u.what.startswith(("schema", "security scheme"))
        ]

    def is_schema(self, pointer: str) -> bool:
        """Whether a schema that the API speaks of begins at a pointer."""
        return pointer in self._plan.api.definitions or any(
            use.what.startswith("schema of") for use in self.of(pointer)
        )

    def words(self, type_: Type) -> str:
        """A type in words, definitions by the names of their classes."""
        return type_words(type_, lambda p: self._plan.names.get(p, f"#{p}"))

    def _all(self) -> Iterator[Use]:
        api = self._plan.api
        client = self._package.client
        yield Use("/info", "what the API is", f"{api.title} {api.version}", client)
        urls = ", ".join(server.url for server in api.servers) or "none"
        yield Use("/servers", "where the API lives", urls, client)
        for op in api.operations:
            yield from self._operation(op)
        for hook in api.webhooks:
            yield from self._webhook(hook)
        for definition in api.definitions.values():
            yield from self._definition(definition)
        yield from self._schemes()

    def _operation(self, op: Operation) -> Iterator[Use]:
        call = self._plan.routes[op.pointer].call
        whole = partial(self._package.operation, op)
        asked = " or ".join(" and ".join(group) for group in op.security if group)
        said = f"called as client.{call}; asks for {asked or 'no credential'}"
        said += _pages(op)
        yield Use(op.pointer, f"operation {op.name}", said, whole)
        given = self._plan.arguments[op.pointer]
        python = {(a.where, a.wire): a.python for a in given.items}
        for one in op.parameters:
            what = f"{one.location} parameter {one.name!r} of {call}"
            find = partial(self._package.argument, op, python[one.location, one.name])
            yield Use(one.pointer, what, self._told(one.type, one.required), find)
            schema = f"{one.pointer}/schema"
            yield Use(schema, f"schema of the {what}", self.words(one.type), find)
        yield from self._body(op, given)
        for answer in op.answers:
            what = f"response {answer.status} of {call}"
            said = self._contents(answer.contents)
            if answer.others:
                said += f"; JSON says the same as {', '.join(answer.others)}"
            yield Use(answer.pointer, what, said, whole)
            yield from self._each(answer.contents, what, whole)
            for media in answer.others:
                at = child(child(answer.pointer, "content"), media)
                said = "not asked for, since JSON says the same"
                yield Use(at, f"{media} {what}", said, whole)
        yield from self._headers(op)

    def _body(self, op: Operation, given: Arguments) -> Iterator[Use]:
        if op.body is None:
            return
        call = self._plan.routes[op.pointer].call
        what = f"body of {call}"
        said = "required" if op.body.required else "optional"
        said += f"; {self._contents(op.body.contents)}"
        find = partial(self._package.argument, op, "body")
        if given.flattened:
            said += "; exactly one object, so its members are arguments"
            find = partial(self._package.operation, op)
        yield Use(op.body.pointer, what, said, find)
        yield from self._each(op.body.contents, what, find)
        if not given.flattened:
            return
        python = {a.wire: a.python for a in given.items if a.where == "body"}
        for one in op.body.contents[0].members or ():
            yield Use(
                one.pointer,
                f"member {one.name!r} of the body of {call}",
                self._told(one.type, one.required),
                partial(self._package.argument, op, python[one.name]),
            )

    def _each(
        self, contents: tuple[Content, ...], what: str, find: Find
    ) -> Iterator[Use]:
        for content in contents:
            said = self.words(content.type)
            yield Use(content.pointer, f"{content.media_type} {what}", said, find)
            schema = f"{content.pointer}/schema"
            yield Use(schema, f"schema of the {what}", said, find)

    def _headers(self, op: Operation) -> Iterator[Use]:
        headers = [header for answer in op.answers for header in answer.headers]
        first = {header.name.lower(): header.name for header in reversed(headers)}
        names = self._plan.fields.get(header_fields(op.pointer), {})
        route = self._plan.routes[op.pointer]
        module = f"models.{self._plan.placement.module_name(route.chain)}"
        for one in headers:
            class_ = self._plan.headers[op.pointer]
            yield Use(
                one.pointer,
                f"response header {one.name!r} of {route.call}",
                self._told(one.type, one.required),
                partial(
                    self._package.field, class_, module, names[first[one.name.lower()]]
                ),
            )

    def _webhook(self, hook: Webhook) -> Iterator[Use]:
        name = f"webhooks.{self._plan.webhooks[hook.pointer]}"
        what = "callback" if hook.callback else "webhook"
        find = partial(self._package.webhook, hook)
        said = f"received as {name}; {self._contents(hook.contents)}"
        yield Use(hook.pointer, f"{what} {hook.name!r}", said, find)
        yield from self._each(hook.contents, f"payload of {name}", find)

    def _definition(self, definition: Definition) -> Iterator[Use]:
        pointer = definition.pointer
        find = partial(self._package.model, pointer)
        match definition:
            case Alias(type=type_):
                yield Use(pointer, "schema", self.words(type_), find)
            case Model(properties=properties):
                yield Use(pointer, "schema", self._model(definition), find)
                name, module = self._plan.locate(pointer)
                fields = self._plan.fields[pointer]
                for one in properties:
                    yield Use(
                        one.pointer,
                        f"property {one.name!r} of {name}",
                        self._property(one),
                        partial(self._package.field, name, module, fields[one.name]),
                    )
                for like in definition.named:
                    yield Use(
                        like.pointer,
                        f"members of {name} with {like.pattern!r} in their names",
                        self.words(like.type),
                        partial(
                            self._package.field, name, module, "__pydantic_extra__"
                        ),
                    )

    def _model(self, model: Model) -> str:
        required = sum(one.required for one in model.properties)
        members = len(model.properties)
        further = "kept" if model.extra is None else self.words(model.extra)
        said = f"an object of {members} known member{'' if members == 1 else 's'}"
        said += f", {required} required; further ones are {further}"
        if model.named:
            said += ", and typed where a pattern is found in their names"
        return said

    def _property(self, one: Property) -> str:
        said = self._told(one.type, one.required)
        said += "; only in answers" if one.read_only else ""
        return said + ("; only in requests" if one.write_only else "")

    def _told(self, type_: Type, required: bool) -> str:
        return f"{'required' if required else 'optional'}; {self.words(type_)}"

    def _contents(self, contents: tuple[Content, ...]) -> str:
        told = [f"{c.media_type}: {self.words(c.type)}" for c in contents]
        return "; ".join(told) or "nothing is documented of its content"

    def _schemes(self) -> Iterator[Use]:
        given = credentials(self._plan)
        for scheme in self._plan.api.schemes:
            own = [one for one in given if one.scheme.name == scheme.name]
            said = (
                f"{scheme.kind}, sent in the {scheme.location} as {scheme.parameter!r}"
            )
            for one in own:
                said += f"; client keyword {one.python}, else {one.environment}"
            what = f"security scheme {scheme.name!r}"
            if not own:
                said += "; no operation asks for it"
            keywords = [one.python for one in own]
            yield Use(scheme.pointer, what, said, partial(self._keywords, keywords))

    def _keywords(self, keywords: list[str]) -> tuple[Written, ...]:
        found = (self._package.keyword(python) for python in keywords)
        return tuple(written for each in found for written in each)


def _pages(op: Operation) -> str:
    """How an operation turns pages, in words."""
    if op.paging is None:
        return ""
    where = f"the items of {op.paging.items}" if op.paging.items else "its items"
    shown = " and ".join(f"#{pointer}" for pointer in op.paging.evidence)
    known = f"as {shown} show" if shown else "as x-pagination declares"
    return f"; goes over {where} on all pages: {op.paging.leads}, {known}"
