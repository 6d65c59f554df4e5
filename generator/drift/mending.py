"""What has to change in a document for one record to be no drift: rule by rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from ..api.model import Api
from ..data import data
from ..documents.pointers import JSON, as_list, as_map, child, lookup, split
from ..documents.tree import Document
from ..openapi import Specification
from ..openapi.version import minor_version
from ..problems import Problems
from .answers import Answer, answer_of
from .changes import KINDS, Change, Writer, joined
from .nodes import Nodes
from .records import Record


@data
class Unmended:
    """A record that no change of the document mends: why, and what to do about it."""

    code: str
    message: str
    remedy: str

    @property
    def agrees(self) -> bool:
        """Whether the document describes already what was received."""
        return self.code == "drift-agrees"


Mending: TypeAlias = Change | Unmended


def _settled() -> Unmended:
    return Unmended(
        "drift-agrees",
        "nothing that the document says is broken by it",
        "the document was mended since, or the client is of another version: generate it again",
    )


def _unmended(message: str, remedy: str, code: str = "drift-not-mended") -> Unmended:
    return Unmended(code, message, remedy)


_BOUNDS = {
    "string_too_short": ("minLength",),
    "string_too_long": ("maxLength",),
    "string_pattern_mismatch": ("pattern",),
    "too_short": ("minItems", "minProperties"),
    "too_long": ("maxItems", "maxProperties"),
    "greater_than": ("exclusiveMinimum", "minimum"),
    "greater_than_equal": ("minimum",),
    "less_than": ("exclusiveMaximum", "maximum"),
    "less_than_equal": ("maximum",),
    "multiple_of": ("multipleOf",),
    "unique_items": ("uniqueItems",),
    "contains": ("contains", "minContains", "maxContains"),
}
"""The words of a schema that each of the runtime's errors speaks of. No value is recorded that a
bound could be moved to, so that it is dropped."""

_ONE_OF_FEW = ("const", "enum")
_FORMAT = ("format",)
_OF_VALUES = {"literal_error": _ONE_OF_FEW, "const": _ONE_OF_FEW}
"""The words that are broken where the type is right; those of a format, if not named here."""


class Mender:
    """Finds what makes a document, as it is now, describe what records tell of."""

    def __init__(self, document: Document, api: Api) -> None:
        spec = Specification(document, Problems())
        self._api = api
        self._nodes = Nodes(spec)
        legacy = minor_version(document, Problems()) == 0
        self._writer = Writer(document.root, legacy)

    def mend(self, record: Record) -> Mending:
        """What has to change for one record to be no drift."""
        answer = answer_of(self._nodes, self._api, record)
        if isinstance(answer, Answer):
            return _Case(self._writer, self._nodes, record, answer).mend()
        remedy = "name the document that the client was made of, or generate it again"
        return _unmended(answer, remedy)


@data
class _Case:
    """One record, and the answer that it is about."""

    writer: Writer
    nodes: Nodes
    record: Record
    answer: Answer

    def mend(self) -> Mending:
        record = self.record
        if self.answer.status == "":
            return self._undocumented()
        outer = self._outer()
        if outer and not any(self.nodes.allows(s, outer) for s in self.answer.sites):
            tops = self.answer.sites
            return self._each(self.writer.allow(top, outer) for top in tops)
        match record.error:
            case "media_type":
                return self._media_type()
            case "empty":
                return _unmended(
                    "the answer is empty; OpenAPI cannot say that content is there at times",
                    f"if it is never there, remove content of the answer {self.answer.status}",
                )
            case "json_invalid":
                return _unmended(
                    "the answer says that it is JSON and is none; no document can say so",
                    "tell the vendor",
                )
            case "too_deep":
                return _unmended(
                    "it is nested too deeply to be read as a type", "tell the vendor"
                )
            case "missing" if record.found == "nothing":
                return self._missing()
            case _:
                pass
        if record.found == "name" and record.location.endswith("/*"):
            return self._drop(self._around(), ("propertyNames",))
        sites = self.nodes.at(self.answer.sites, record.location)
        if record.error == "missing":
            of_array = record.found == "array"
            return self._drop(sites, ["minItems"] if of_array else _REQUIRED)
        if record.error in _BOUNDS:
            return self._drop(sites, _BOUNDS[record.error])
        return self._allow(sites)

    def _around(self) -> list[str]:
        """The schemas of what the recorded member is in."""
        outer = self.record.location.rpartition("/")[0]
        return self.nodes.at(self.answer.sites, outer)

    def _same(self, sites: Sequence[str]) -> list[str]:
        every = (here for site in sites for here in self.nodes.same(site))
        return list(dict.fromkeys(every))

    def _missing(self) -> Mending:
        name = split(self.record.location)[-1]
        return self._each(
            self.writer.optional(here, name)
            for here in self._same(self._around())
            if name in as_list(self._raw(here).get("required"))
        )

    def _drop(self, sites: Sequence[str], words: Sequence[str]) -> Mending:
        found = (
            (h, [w for w in words if w in self._raw(h)]) for h in self._same(sites)
        )
        return self._each(self.writer.drop(here, own) for here, own in found if own)

    def _allow(self, sites: Sequence[str]) -> Mending:
        kind = self.record.found
        if kind not in KINDS:
            return _unmended(
                f"{kind} is no type of JSON",
                "record it again by a client of this version",
            )
        broken = [site for site in sites if not self.nodes.allows(site, kind)]
        schemas = [s for s in broken if isinstance(lookup(self.writer.root, s), dict)]
        if broken and not schemas:
            return _unmended(
                "the document allows no value there at all (false)",
                "write the schema of what is there",
            )
        if schemas:
            return joined(self.writer.allow(site, kind) for site in schemas)
        return self._drop(sites, _OF_VALUES.get(self.record.error, _FORMAT))

    def _raw(self, here: str) -> dict[str, JSON]:
        return dict(as_map(lookup(self.writer.root, here)))

    def _each(self, changes: Iterator[Change]) -> Mending:
        every = list(changes)
        return joined(every) if every else _settled()

    def _media_type(self) -> Mending:
        media = self.record.found
        if "/" not in media:
            return _unmended("the answer names no media type", "tell the vendor")
        known = child(child(self.answer.pointer, "content"), media)
        if self.nodes.has(child(known, "schema")):
            # It is not asked for while its schema is that of the JSON beside it.
            away = self.writer.drop(known, ("schema",)).actions
            return Change(f"it comes as {media} all the same, and is asked for", away)
        update: JSON = {"content": {media: _content(media)}}
        said = f"it comes as {media}, too"
        return self.writer.add(self.answer.pointer, update, said)

    def _undocumented(self) -> Mending:
        """A success of a status that the document does not have: what is known of it is added."""
        record = self.record
        if record.error == "json_invalid":
            return _unmended(
                f"an answer {record.status} is not in the document, and it is no JSON",
                "write down what it carries",
            )
        response: dict[str, JSON] = {
            "description": "Answers with this status were recorded."
        }
        if record.error == "media_type":
            response |= {"content": {record.found: _content(record.found)}}
        elif record.error != "empty":
            response |= {"content": {"application/json": {"schema": self._shape()}}}
        update: JSON = {"responses": {str(record.status): response}}
        said = f"an answer {record.status} is added, with what is known of it"
        return self.writer.add(self.answer.pointer, update, said)

    def _shape(self) -> dict[str, JSON]:
        """The schema of what a record of a member, an item or the whole tells of."""
        return self.writer.schema(self._outer() or self.record.found)

    def _outer(self) -> str:
        """The type of what the recorded member or item is in at the top; "" where it is the top."""
        if not self.record.location:
            return ""
        lists = (self.nodes.allows(site, "array") for site in self.answer.sites)
        is_item = split(self.record.location)[0] == "*"
        return "array" if is_item and any(lists) else "object"


_REQUIRED = ["required", "dependentRequired"]


def _content(media: str) -> dict[str, JSON]:
    """A Media Type Object for what the runtime returns as text or bytes."""
    return {"schema": {"type": "string"}} if media.startswith("text/") else {}
