"""Every object of a document below the operations, read by its pointer, once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from ..documents.tree import JSON, as_list, as_map, child, split
from ..problems import Outcome
from . import kinds, parse, repair
from .at import At
from .cursor import Cursor
from .faults import Fault
from .kinds import Kind
from .servers import server_faults

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import (
        Header,
        MediaType,
        Parameter,
        RequestBody,
        Response,
        SecurityScheme,
        Server,
        Tag,
    )

T = TypeVar("T")
Node: TypeAlias = dict[str, JSON]

_OF_PARTS = frozenset({"$ref", "encoding"})
"""Members without which a media type is no other object, and has nothing to be read but by itself."""


class Objects:
    """Reads objects, follows their references, mends them and reports what was wrong.

    An object that cannot be read is None and reported.
    """

    def __init__(self, cursor: Cursor) -> None:
        self.cursor = cursor
        self._media: dict[str, dict[str, str]] = {}
        self._known: dict[tuple[str, str], tuple[JSON, Any]] = {}

    def parameter(self, pointer: str) -> At[Parameter] | None:
        """The parameter at a pointer; it has either `schema` or one media type in `content`."""
        return self._object(kinds.PARAMETER, pointer, self._with_either)

    def header(self, pointer: str) -> At[Header] | None:
        """The header at a pointer; it has either `schema` or one media type in `content`."""
        return self._object(kinds.HEADER, pointer, self._with_either)

    def body(self, pointer: str) -> At[RequestBody]:
        """The request body at a pointer; any JSON where the document does not say what."""
        at = self._object(kinds.BODY, pointer, self._with_some_content)
        if at is not None:
            return at
        at = _empty(parse.read_body, {}, pointer)
        return self._with_made_content(at, "application/json")

    def response(self, pointer: str) -> At[Response]:
        """The response at a pointer; anything at all where it cannot be read."""
        kind = kinds.RESPONSE if self.cursor.minor < 2 else kinds.RESPONSE_3_2
        at = self._object(kind, pointer, self._with_content)
        if at is not None:
            return at
        at = _empty(parse.read_response, {"description": ""}, pointer)
        return self._with_made_content(at, "*/*")

    def media(self, at: At[Any]) -> dict[str, str]:
        """The media types of a body, response, parameter or header, and where each is described."""
        return self._media.get(at.pointer, {})

    def media_type(self, pointer: str) -> At[MediaType]:
        """The Media Type Object at a pointer, its encodings read, an empty one if it is none."""
        node = self.cursor.node(pointer)
        # Most say nothing of parts.
        if isinstance(node, dict) and _OF_PARTS.isdisjoint(as_map(node)):
            return At(parse.bare_media_type(), as_map(node), pointer)
        at = self._object(kinds.MEDIA_TYPE, pointer)
        return at or _empty(parse.read_media_type, {}, pointer)

    def headers(self, at: At[Response]) -> dict[str, At[Header]]:
        """The headers of a response by name; Content-Type is ignored (OAS 3.1.1 section 4.8.17)."""
        where = child(at.pointer, "headers")
        found: dict[str, At[Header]] = {}
        for name in self.members(at.node, "headers", at.pointer):
            if name.lower() == "content-type":
                self.ignore_header(child(where, name), name)
                continue
            header = self.header(child(where, name))
            if header is not None:
                found[name] = header
        return found

    def ignore_header(self, pointer: str, name: str) -> None:
        """Reports a header that the specification gives no meaning."""
        self.cursor.report(
            "ignored-header",
            Outcome.DEGRADED,
            pointer,
            f"a header named {name!r} is ignored, as the specification says",
            "the media types and the security schemes say what it carries",
        )

    def servers(self, node: Node, pointer: str) -> tuple[At[Server], ...]:
        """The servers that an object lists, without those that cannot be read."""
        found: list[At[Server]] = []
        for place in self.items(node, "servers", pointer):
            at = self._object(kinds.SERVER, place)
            if at is None:
                continue
            self.cursor.report_faults(place, server_faults(at.value))
            found.append(at)
        return tuple(found)

    def tags(self, node: Node, pointer: str) -> tuple[At[Tag], ...]:
        """The tags that an object lists, without those that cannot be read."""
        found = [
            self._object(kinds.TAG, place)
            for place in self.items(node, "tags", pointer)
        ]
        return tuple(at for at in found if at is not None)

    def security_scheme(self, pointer: str) -> At[SecurityScheme] | None:
        """The security scheme at a pointer, when it says all that its type needs."""
        at = self._object(kinds.SCHEME, pointer)
        reason = repair.lacking(at.node) if at else ""
        if reason:
            self.cursor.report(
                "unreadable-object",
                Outcome.SKIPPED,
                pointer,
                reason,
                "write it as the API takes it",
            )
            return None
        return at

    def items(self, node: Node, key: str, pointer: str) -> Iterator[str]:
        """The pointers of the items of a list that an object has; a bad one is reported."""
        value = node.get(key)
        if key in node and not isinstance(value, list):
            self._report_kind(child(pointer, key), value, "a list")
        for index in range(len(as_list(value))):
            yield child(child(pointer, key), index)

    def members(self, node: Node, key: str, pointer: str) -> Node:
        """A map that an object has; a bad one is reported."""
        value = node.get(key)
        if key in node and not isinstance(value, dict):
            self._report_kind(child(pointer, key), value, "an object")
        return as_map(value)

    def _report_kind(self, pointer: str, value: JSON, what: str) -> None:
        self.cursor.report(
            "bad-member",
            Outcome.REPAIRED if value in (None, []) else Outcome.DEGRADED,
            pointer,
            f"{split(pointer)[-1]!r} has to be {what}; left out",
            "mend or remove it",
        )

    def _object(
        self,
        kind: Kind[T],
        pointer: str,
        completed: Callable[[At[T]], At[T]] = lambda at: at,
    ) -> At[T] | None:
        """The object at a pointer; what many references lead to is read and completed once."""
        followed = self.cursor.follow(pointer, kind.section)
        if followed is None:
            return None
        node, target = followed
        if not isinstance(node, dict):
            self.cursor.report(
                "not-an-object",
                kind.lost,
                pointer,
                f"a {kind.noun} has to be an object; left out",
                "mend or remove it",
            )
            return None
        # A description beside a reference makes an object of its own.
        key = kind.noun, target
        known = self._known.get(key)
        if known is not None and known[0] is node:
            return cast("At[T] | None", known[1])
        at = self._parsed(kind, as_map(node), target)
        at = at and completed(at)
        self._known[key] = node, at
        return at

    def _parsed(self, kind: Kind[T], node: Node, pointer: str) -> At[T] | None:
        mended, faults = kind.mend(node)
        try:
            value, more = kind.read(mended)
        except parse.Unreadable as reason:
            self.cursor.report(
                "unreadable-object",
                kind.lost,
                pointer,
                f"the {kind.noun} cannot be read: {reason}",
                "mend or remove it",
            )
            return None
        if faults or more:
            self.cursor.report_faults(pointer, [*faults, *more])
        return At(value, mended, pointer)

    def _with_either(self, at: At[T]) -> At[T]:
        """Lets what a repair added be read at its pointer like anything else."""
        for key in ("schema", "content"):
            if key not in at.node:
                continue
            where = child(at.pointer, key)
            try:
                self.cursor.node(where)
            except KeyError:
                self.cursor.make(where, at.node[key])
        return self._with_content(at)

    def _with_some_content(self, at: At[T]) -> At[T]:
        if as_map(at.node.get("content")):
            return self._with_content(at)
        self.cursor.report(
            "empty-content",
            Outcome.DEGRADED,
            at.pointer,
            "the body names no media type; any JSON is taken",
            "add content",
        )
        return self._with_made_content(at, "application/json")

    def _with_content(self, at: At[T]) -> At[T]:
        written_content = self.members(at.node, "content", at.pointer)
        if "content" not in at.node:
            return at
        content: Node = {}
        media: dict[str, str] = {}
        where = child(at.pointer, "content")
        for written, meant, faults in repair.media_types(written_content):
            if faults:
                self.cursor.report_faults(at.pointer, faults)
            if not meant:
                continue
            place = child(where, written)
            node, target = self.cursor.follow(place, "mediaTypes") or ({}, place)
            if meant in media:
                continue
            if not isinstance(node, dict):
                self._report_kind(target, node, "an object")
            content[meant], media[meant] = as_map(node), target
            if written != meant or target != place:
                self.cursor.make(child(where, meant), content[meant])
        self._media[at.pointer] = media
        # Most say what is meant, where it is said.
        if content == at.node["content"]:
            return at
        return At(at.value, at.node | {"content": content}, at.pointer)

    def _with_made_content(self, at: At[T], media_type: str) -> At[T]:
        content: Node = {media_type: {}}
        where = child(at.pointer, "content")
        self.cursor.make(where, content)
        self._media[at.pointer] = {media_type: child(where, media_type)}
        return At(at.value, at.node | {"content": content}, at.pointer)


def _empty(
    read: Callable[[Node], tuple[T, list[Fault]]], node: Node, pointer: str
) -> At[T]:
    value, _ = read(node)
    return At(value, node, pointer)
