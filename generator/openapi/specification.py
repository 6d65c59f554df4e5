"""One OpenAPI document, whichever version of OpenAPI 3 it is written in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from ..documents.tree import JSON, Document, as_list, as_map, as_text, child
from ..problems import Outcome, Place, Problems
from . import examples, keywords, parse
from .at import At, OperationAt, SecurityAlternative
from .cursor import Cursor
from .item_enums import with_enum_of_array
from .objects import Objects
from .operations import Operations
from .security import Security
from .tag_tree import read_parents
from .type_names import bare_type
from .upgrade import upgrade
from .version import minor_version

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import (
        Header,
        Info,
        MediaType,
        Response,
        SecurityScheme,
        Server,
        Tag,
    )

T = TypeVar("T")

_NULLABLE = frozenset({"nullable"})
_GROUP_MEMBER = re.compile(r"/(anyOf|oneOf)/\d+$")


class Specification:
    """What a document says, read a node at a time; what is wrong in it goes to `problems`.

    Nothing below this class asks for the document's version: schemas come in the words of 3.1
    (see `upgrade`), 3.2 is read as 3.1.
    """

    def __init__(self, document: Document, problems: Problems) -> None:
        """Raises Fatal: "swagger-2", or "not-openapi" where no version 3.0 to 3.2 is stated."""
        self.document = document
        self.problems = problems
        self._cursor = Cursor(document, problems, minor_version(document, problems))
        self._objects = Objects(self._cursor)
        self._security = Security(self._objects)
        self._root = as_map(document.root)
        self._schemas: dict[str, dict[str, JSON] | bool] = {}

    @property
    def title(self) -> str:
        """The API's title; "" when none is given."""
        return self.info.value.title

    @property
    def version(self) -> str:
        """The version of the API's description, not of OpenAPI; "" when none is given."""
        return self.info.value.version

    @property
    def description(self) -> str:
        """What the API says of itself; "" when it says nothing."""
        return self.info.value.description or ""

    @cached_property
    def info(self) -> At[Info]:
        """The document's Info Object, an empty one where it has none."""
        node = self._objects.members(self._root, "info", "")
        value, faults = parse.read_info(node)
        self._cursor.report_faults("/info", faults)
        return At(value, node, "/info")

    @property
    def minor(self) -> int:
        """The document's version of OpenAPI 3, for the few words that it gives another meaning: 0, 1 or 2."""
        return self._cursor.minor

    @cached_property
    def servers(self) -> tuple[At[Server], ...]:
        """The document's servers; none where it names none, which means "/"."""
        return self._objects.servers(self._root, "")

    @cached_property
    def tags(self) -> tuple[At[Tag], ...]:
        """The declared tags, in document order."""
        return self._objects.tags(self._root, "")

    @cached_property
    def tag_parents(self) -> dict[str, str]:
        """The tag that a tag stands under (3.2), by their names; no tag stands under itself."""
        return read_parents(self._cursor, self.tags)

    @cached_property
    def security(self) -> tuple[SecurityAlternative, ...] | None:
        """What operations accept that do not say so themselves; None when it is not given."""
        return self._security.root

    def scopes(self, operation: OperationAt, scheme: str) -> list[str]:
        """The scopes that an operation asks for, whichever alternative of it is used."""
        node = operation.operation.node
        said = node if "security" in node else self._root
        return [
            as_text(scope)
            for requirement in as_list(said.get("security"))
            for scope in as_list(as_map(requirement).get(scheme))
        ]

    def security_schemes(self) -> dict[str, At[SecurityScheme]]:
        """The declared security schemes by name, without those that cannot be used."""
        return self._security.schemes

    @cached_property
    def _operations(self) -> tuple[OperationAt, ...]:
        return tuple(Operations(self._objects, self._security).paths())

    @cached_property
    def _webhooks(self) -> tuple[OperationAt, ...]:
        return tuple(Operations(self._objects, self._security).webhooks())

    def operations(self) -> Iterator[OperationAt]:
        """Every operation of `paths`, in document order."""
        return iter(self._operations)

    def webhooks(self) -> Iterator[OperationAt]:
        """Every operation of `webhooks`; its `path` is the webhook's name."""
        return iter(self._webhooks)

    def callbacks(self) -> Iterator[tuple[str, OperationAt]]:
        """Every operation of a callback with the callback's key; its `path` is the expression.

        Those of operations come first, then what `components` has besides. One that several
        operations refer to comes for each of them, with the same pointer.
        """
        reader = Operations(self._objects, self._security)
        for at in self._operations:
            yield from reader.callbacks(at.operation.node, at.operation.pointer)
        components = self._objects.members(self._root, "components", "")
        yield from reader.callbacks(components, "/components")

    def media(self, at: At[Any]) -> dict[str, str]:
        """The media types of a body, response, parameter or header -> the pointer of each one's object.

        The keys are those of `at.node["content"]`.
        """
        return self._objects.media(at)

    def media_type(self, pointer: str) -> At[MediaType]:
        """The Media Type Object at a pointer that `media` gave; `value.encoding` is read."""
        return self._objects.media_type(pointer)

    def headers(self, at: At[Response]) -> dict[str, At[Header]]:
        """The headers of a response by name, as it spells them."""
        return self._objects.headers(at)

    def examples(self, at: At[T]) -> list[tuple[str, JSON]]:
        """The examples of a media type, parameter or header: where each stands, and its value."""
        return examples.examples(self._cursor, at)

    def schema_examples(self, pointer: str) -> list[tuple[str, JSON]]:
        """The examples in the schema at a pointer itself: where each stands, and its value."""
        return examples.schema_examples(self._cursor, pointer)

    @cached_property
    def component_schemas(self) -> dict[str, JSON]:
        """The components' schemas as they are written, by pointer, in document order."""
        components = self._objects.members(self._root, "components", "")
        schemas = self._objects.members(components, "schemas", "/components")
        where = "/components/schemas"
        stray = {name for name, node in schemas.items() if keywords.is_stray(node)}
        for name in [name for name in schemas if name in stray]:
            self.report(
                "stray-key",
                Outcome.REPAIRED,
                child(where, name),
                f"{name!r} stands among the schemas and is none; ignored",
                "move it out of schemas, or remove it",
            )
        return {
            child(where, name): node
            for name, node in schemas.items()
            if name not in stray
        }

    def schema(self, pointer: str) -> dict[str, JSON] | bool:
        """The schema at a pointer in 3.1 words, its own keywords mended, its children untouched.

        A child stands in the result under the same keys as in the document, and is read by its
        own pointer. `"nullable": True` in the result means: this schema, or null. `KeyError` when
        nothing stands at the pointer.
        """
        known = self._schemas.get(pointer)
        if known is None:
            known = self._schemas[pointer] = self._schema(pointer)
        return known

    def _schema(self, pointer: str) -> dict[str, JSON] | bool:
        raw = self._cursor.node(pointer)
        if isinstance(raw, dict):
            node = as_map(raw)
            if pointer.endswith("/items"):
                node = self._told_by_array(node, pointer)
            return node if keywords.is_plain(node) else self._mended(node, pointer)
        if isinstance(raw, bool):
            return raw
        if bare_type(raw):
            self.report(
                "bare-type",
                Outcome.REPAIRED,
                pointer,
                f"{raw!r} stands where a schema is needed; read as the type",
                f"write type: {raw}",
            )
            return {"type": raw}
        self.report(
            "not-a-schema",
            Outcome.DEGRADED,
            pointer,
            "a schema has to be an object; read as any value",
            "mend or remove it",
        )
        return {}

    def _told_by_array(self, raw: dict[str, JSON], pointer: str) -> dict[str, JSON]:
        holder = self._cursor.node(pointer.removesuffix("/items"))
        return with_enum_of_array(raw, as_map(holder))

    def _mended(self, raw: dict[str, JSON], pointer: str) -> dict[str, JSON]:
        node, faults = keywords.mend(raw)
        if (
            node.keys() == _NULLABLE
            and node["nullable"] is True
            and _GROUP_MEMBER.search(pointer)
        ):
            self.report(
                "nullable-without-type",
                Outcome.DEGRADED,
                pointer,
                "nullable says nothing without a type beside it; read as null",
                "write nullable: true and a type in the alternatives",
            )
            return {"type": "null"}
        if "$dynamicRef" in node and "$ref" not in node:
            node = {"$ref" if w == "$dynamicRef" else w: v for w, v in node.items()}
        node, more = upgrade(node, legacy=self._cursor.minor == 0)
        if "$dynamicRef" in node:
            node = self._with_part(node, pointer)
        if faults or more:
            self._cursor.report_faults(pointer, [*faults, *more])
        return node

    def _with_part(self, node: dict[str, JSON], pointer: str) -> dict[str, JSON]:
        """A schema with a `$dynamicRef` beside its `$ref`, the former as a part of it.

        Both are applied to the value, and so are the parts (JSON Schema 2020-12 core, section 10.2).
        """
        parts = as_list(node.get("allOf"))
        part: JSON = {"$dynamicRef": node["$dynamicRef"]}
        self._cursor.make(child(child(pointer, "allOf"), len(parts)), part)
        rest = {word: value for word, value in node.items() if word != "$dynamicRef"}
        return rest | {"allOf": [*parts, part]}

    def resolve(self, ref: str, at: str) -> str | None:
        """The pointer of the schema that a `$ref` leads to, which stands in the schema at `at`.

        None, and a problem, when nothing is there, or an object that is no schema.
        """
        return self._cursor.resolve(ref, at, "schemas")

    @property
    def asked(self) -> frozenset[str]:
        """The references that were looked for so far, those that lead nowhere among them."""
        return frozenset(ref for ref, *_ in self._cursor.references.targets)

    def place(self, pointer: str) -> Place:
        """Where a node stands in the file."""
        return self._cursor.place(pointer)

    def report(
        self,
        code: str,
        outcome: Outcome,
        pointer: str,
        message: str,
        remedy: str,
        *,
        see: Iterable[str] = (),
    ) -> None:
        """Adds a problem of the node at a pointer; `see` are pointers that the message speaks of."""
        self._cursor.report(code, outcome, pointer, message, remedy, see=see)
