"""The operations of a document: path items put together with what applies to each method."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from ..documents.tree import JSON, as_map, child
from ..problems import Outcome
from . import parse, repair
from .at import METHODS, At, OperationAt
from .objects import Objects
from .parameters import Source, as_declared, read_parameters
from .parameters_of_2_0 import body_parameters, read_body
from .paths import path_template
from .security import Security

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import (
        Operation,
        RequestBody,
        Response,
        Server,
    )

Node: TypeAlias = dict[str, JSON]

_ITEM_WORDS = frozenset(
    {"$ref", "summary", "description", "servers", "parameters", "additionalOperations"}
)


class Operations:
    """Reads the path items of one map of a document: `paths` or `webhooks`."""

    def __init__(self, objects: Objects, security: Security) -> None:
        self._objects = objects
        self._cursor = objects.cursor
        self._security = security
        self._ids: dict[str, str] = {}

    def paths(self) -> Iterator[OperationAt]:
        """Every operation of `paths`, in document order."""
        for key in self._keys("paths"):
            path = path_template(self._cursor, key)
            if path is not None:
                yield from self._item(
                    path, child("/paths", key), names=repair.expressions(path)
                )

    def webhooks(self) -> Iterator[OperationAt]:
        """Every operation of `webhooks`, whose names stand for paths."""
        for key in self._keys("webhooks"):
            yield from self._item(key, child("/webhooks", key), names=None)

    def callbacks(self, node: Node, pointer: str) -> Iterator[tuple[str, OperationAt]]:
        """The operations of an object's `callbacks`, whose expressions stand for paths."""
        where = child(pointer, "callbacks")
        for key in self._objects.members(node, "callbacks", pointer):
            found = self._cursor.follow(child(where, key), "callbacks")
            if found is None or key.startswith("x-"):
                continue
            held, place = found
            for expression in as_map(held):
                if not expression.startswith("x-"):
                    item = child(place, expression)
                    for at in self._item(expression, item, names=None):
                        yield key, at

    def _keys(self, section: str) -> list[str]:
        members = self._objects.members(as_map(self._cursor.document.root), section, "")
        return [key for key in members if not key.startswith("x-")]

    def _item(
        self, path: str, pointer: str, *, names: list[str] | None
    ) -> Iterator[OperationAt]:
        """The operations of one path.

        Each is known by its place under the path itself, wherever its words stand: two paths may
        refer to one path item.
        """
        sources = self._sources(pointer)
        seen: set[str] = set()
        for node, where in sources:
            for method, place in self._methods(node, where):
                if method not in seen:
                    seen.add(method)
                    own = pointer + place.removeprefix(where)
                    yield from self._operation(method, path, own, place, sources, names)

    def _sources(self, pointer: str) -> list[Source]:
        """A path item and those it refers to; what stands nearer wins (OAS 3.1.1 section 4.8.9)."""
        found: list[Source] = []
        seen = {pointer}
        while True:
            node = self._cursor.node(pointer)
            if not isinstance(node, dict):
                self._skip(pointer, "a path item has to be an object; left out")
                return found
            item = as_map(node)
            found.append((item, pointer))
            if "$ref" not in item:
                return found
            target = self._cursor.resolve(item["$ref"], pointer, "pathItems")
            if target is None:
                return found
            if target in seen:
                self._cursor.report_cycle(pointer, target, "pathItems")
                return found
            seen.add(target)
            pointer = target

    def _skip(self, pointer: str, message: str) -> None:
        self._cursor.report(
            "not-an-object", Outcome.SKIPPED, pointer, message, "mend or remove it"
        )

    def _methods(self, node: Node, pointer: str) -> Iterator[tuple[str, str]]:
        for key in node:
            where = child(pointer, key)
            if key in METHODS:
                yield key, where
            elif key.lower() in METHODS:
                self._odd_case(where, key, key.lower())
                yield key.lower(), where
            elif not {"responses", "operationId"}.isdisjoint(as_map(node[key])):
                self._cursor.report(
                    "unknown-method",
                    Outcome.SKIPPED,
                    where,
                    f"{key!r} is no method of HTTP; the operation is left out",
                    "use get, put, post, delete, options, head, patch or trace",
                )
            elif key not in _ITEM_WORDS and not key.startswith("x-"):
                self._repaired(
                    "stray-key",
                    where,
                    f"a path item has no {key!r}; ignored",
                    "mend or remove it; an extension's name begins with x-",
                )
        yield from self._additional(node, pointer)

    def _additional(self, node: Node, pointer: str) -> Iterator[tuple[str, str]]:
        """Methods by the names that are sent (OAS 3.2.0 section 4.9.1)."""
        members = self._objects.members(node, "additionalOperations", pointer)
        for key in members:
            where = child(child(pointer, "additionalOperations"), key)
            if key.lower() in METHODS:
                message = f"{key!r} is a field of the path item itself; read as that"
                self._repaired("method-out-of-place", where, message, "move it there")
                yield key.lower(), where
            elif repair.is_method(key):
                yield key, where
            else:
                self._cursor.report(
                    "unknown-method",
                    Outcome.SKIPPED,
                    where,
                    f"{key!r} can be no method of HTTP; the operation is left out",
                    "a method is made of letters, digits and a few signs",
                )

    def _odd_case(self, pointer: str, said: str, meant: str) -> None:
        message = f"{said!r} is written {meant!r}"
        self._repaired("odd-case", pointer, message, "write it in that case")

    def _repaired(
        self, code: str, pointer: str, message: str, remedy: str, *, see: str = ""
    ) -> None:
        seen = [see] if see else []
        self._cursor.report(code, Outcome.REPAIRED, pointer, message, remedy, see=seen)

    def _operation(
        self,
        method: str,
        path: str,
        own: str,
        place: str,
        sources: list[Source],
        names: list[str] | None,
    ) -> Iterator[OperationAt]:
        found = self._followed(place)
        if found is None:
            return
        node, pointer = found
        value, faults = parse.read_operation(node)
        self._cursor.report_faults(pointer, faults)
        at = At(value, node, pointer)
        self._check_id(at)
        security = self._security.alternatives(node, pointer)
        if security is None:
            security = self._security.root or ()
        around = [(node, pointer), *sources]
        misplaced = body_parameters(self._cursor, around)
        parameters = read_parameters(self._objects, around, names, misplaced)
        yield OperationAt(
            method=method,
            path=path if names is None else as_declared(path, parameters),
            pointer=own,
            operation=at,
            parameters=parameters,
            body=self._body(node, pointer)
            or read_body(self._objects, misplaced, pointer),
            responses=self._responses(node, pointer),
            security=security,
            servers=self._servers(node, pointer, sources),
            item=sources[0][0],
        )

    def _followed(self, place: str) -> tuple[Node, str] | None:
        """An operation's node and pointer. The specification knows no `$ref` here; it is followed."""
        if "$ref" in as_map(self._cursor.node(place)):
            self._repaired(
                "operation-ref",
                child(place, "$ref"),
                "an operation cannot be a reference; read as what it refers to",
                "write the operation here, or refer to the whole path item",
            )
        found = self._cursor.follow(place, "operations")
        if found is None or not isinstance(found[0], dict):
            self._skip(place, "an operation has to be an object; left out")
            return None
        return as_map(found[0]), found[1]

    def _body(self, node: Node, pointer: str) -> At[RequestBody] | None:
        where = child(pointer, "requestBody")
        if "requestBody" not in node:
            return None
        if node["requestBody"] is None:
            self._repaired(
                "bad-member", where, "the body is null; left out", "remove it"
            )
            return None
        return self._objects.body(where)

    def _check_id(self, at: At[Operation]) -> None:
        name = at.value.operationId
        if name and self._ids.setdefault(name, at.pointer) != at.pointer:
            self._repaired(
                "duplicate-operation-id",
                child(at.pointer, "operationId"),
                f"the operationId {name!r} is taken",
                "give every operation its own",
                see=child(self._ids[name], "operationId"),
            )

    def _servers(
        self, node: Node, pointer: str, sources: list[Source]
    ) -> tuple[At[Server], ...]:
        for owner, where in [(node, pointer), *sources]:
            servers = self._objects.servers(owner, where)
            if servers:
                return servers
        return ()

    def _responses(self, node: Node, pointer: str) -> dict[str, At[Response]]:
        """The responses by status; that there are none is one problem, whatever is the reason."""
        where = child(pointer, "responses")
        found: dict[str, At[Response]] = {}
        told = not isinstance(node.get("responses", {}), dict)
        for key in self._objects.members(node, "responses", pointer):
            if key.startswith("x-"):
                continue
            place = child(where, key)
            status = repair.status(key)
            if status is None and not isinstance(self._cursor.node(place), dict):
                message = f"{key!r} is no response; ignored"
                self._repaired("stray-key", place, message, "remove it")
                continue
            if status is None or status in found:
                self._cursor.report(
                    "stray-response",
                    Outcome.DEGRADED,
                    place,
                    f"{key!r} names no status of its own; left out",
                    "use a status such as 200, a range such as 4XX, or default",
                )
                told = True
                continue
            if status != key:
                self._odd_case(place, key, status)
            found[status] = self._objects.response(place)
        # OpenAPI 3.1 allows an operation to leave `responses` out, not to have an empty one.
        forbidden = self._cursor.minor == 0 or "responses" in node
        if forbidden and not found and not told:
            self._repaired(
                "no-responses",
                pointer,
                "no response is documented; an answer is returned as it comes",
                "add responses",
            )
        return found
