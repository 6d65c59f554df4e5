"""Changes of a schema that make it describe what was received, as actions of an overlay."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..data import data
from ..documents.pointers import JSON, as_list, as_map, child, lookup
from .queries import item, members, query

_SAYS_NOTHING = frozenset(
    {"title", "description", "summary", "deprecated", "readOnly", "writeOnly"}
    | {"default", "example", "examples", "externalDocs", "xml", "$comment"}
    | {"$id", "$anchor", "$defs", "definitions", "$schema"}
)
"""Words that leave a schema's values alone."""

_OF_ONE_TYPE = frozenset(
    {"minLength", "maxLength", "pattern", "format", "contentEncoding"}
    | {"contentMediaType", "contentSchema", "minimum", "maximum", "multipleOf"}
    | {"exclusiveMinimum", "exclusiveMaximum", "items", "prefixItems", "minItems"}
    | {"maxItems", "uniqueItems", "contains", "minContains", "maxContains"}
    | {"properties", "required", "additionalProperties", "patternProperties"}
    | {"propertyNames", "minProperties", "maxProperties", "dependentRequired"}
)
"""Words that speak of values of one type, and leave the others alone."""


@data
class Action:
    """One action of an overlay: what it selects, and what is merged there; None removes it.

    One that `prepares` makes room for the next.
    """

    target: str
    update: JSON = None
    prepares: bool = False


@data
class Change:
    """The actions that mend one schema, and in words what they make of it."""

    said: str
    actions: tuple[Action, ...]


@data
class Writer:
    """Writes changes of a document as it is now, in the words of its version of OpenAPI."""

    root: JSON
    is_legacy: bool  # OpenAPI 3.0

    def allow(self, site: str, kind: str) -> Change:
        """A schema made to allow values of one more type of JSON; its other words stay."""
        raw = as_map(lookup(self.root, site))
        words = {word for word in raw if not _is_silent(word)}
        said = f"{KINDS[kind]} is allowed there, too"
        for group in ("anyOf", "oneOf"):
            if words == {group}:
                update = self.schema(kind)
                at = query(self.root, child(site, group))
                return Change(said, (Action(at, update),))
        types = as_list(raw.get("type")) or [raw.get("type")]
        if kind == "number" and "integer" in types and "enum" not in raw:
            return Change("numbers need not be integers", self._real(site, raw))
        if kind == "null" and "type" in words <= _OF_ONE_TYPE | {"type", "enum"}:
            return Change(said, self._null(site, raw))
        if "type" in words <= _OF_ONE_TYPE | {"type"} and not self.is_legacy:
            return Change(said, self._type(site, raw, kind))
        return Change(said, self._wrapped(site, raw, kind))

    def _real(self, site: str, raw: dict[str, JSON]) -> tuple[Action, ...]:
        format_ = [word for word in ("format",) if word in raw]
        away = Action(members(self.root, site, format_), prepares=True)
        actions = (away,) if format_ else ()
        if raw["type"] == "integer":
            update: JSON = {"type": "number"}
            return (*actions, Action(query(self.root, site), update))
        at = child(site, "type")
        return (
            *actions,
            Action(item(self.root, at, "integer"), prepares=True),
            Action(query(self.root, at), "number"),
        )

    def _null(self, site: str, raw: dict[str, JSON]) -> tuple[Action, ...]:
        more: dict[str, JSON] = {"enum": [None]} if "enum" in raw else {}
        if self.is_legacy:
            update = {"nullable": True, **more}
            return (Action(query(self.root, site), update),)
        return self._type(site, raw, "null", more)

    def _type(
        self,
        site: str,
        raw: dict[str, JSON],
        kind: str,
        more: dict[str, JSON] | None = None,
    ) -> tuple[Action, ...]:
        at, target = child(site, "type"), query(self.root, site)
        if isinstance(raw["type"], list):
            # Arrays are merged by adding to them.
            return (Action(target, {"type": [kind], **(more or {})}),)
        update: JSON = {"type": [raw["type"], kind], **(more or {})}
        away = Action(query(self.root, at), prepares=True)
        return away, Action(target, update)

    def _wrapped(
        self, site: str, raw: dict[str, JSON], kind: str
    ) -> tuple[Action, ...]:
        """The schema's words become one of two alternatives; what only describes stays outside."""
        inside: dict[str, JSON] = {
            word: value for word, value in raw.items() if not _is_silent(word)
        }
        update: JSON = {"anyOf": [inside, self.schema(kind)]}
        return (
            Action(members(self.root, site, list(inside)), prepares=True),
            Action(query(self.root, site), update),
        )

    def schema(self, kind: str) -> dict[str, JSON]:
        """A schema of every value of one type of JSON."""
        if self.is_legacy and kind == "null":
            return {"enum": [None]}
        if self.is_legacy and kind == "array":
            return {"type": "array", "items": {}}
        return {"type": kind}

    def drop(self, site: str, words: Sequence[str]) -> Change:
        """A schema without some of its words."""
        holds = "holds" if len(words) == 1 else "hold"
        said = f"{' and '.join(words)} no longer {holds}"
        return Change(said, (Action(members(self.root, site, list(words))),))

    def optional(self, site: str, name: str) -> Change:
        """An object of which a member may be left out."""
        at = child(site, "required")
        said = f"{name} may be left out"
        if len(as_list(lookup(self.root, at))) == 1:
            return Change(said, (Action(query(self.root, at)),))
        return Change(said, (Action(item(self.root, at, name)),))

    def add(self, site: str, update: JSON, said: str) -> Change:
        """A node with further members."""
        return Change(said, (Action(query(self.root, site), update),))


KINDS = {
    "null": "null",
    "boolean": "a boolean",
    "number": "a number",
    "string": "a string",
    "array": "an array",
    "object": "an object",
}
"""The types of JSON in words, as records name what they found."""


def _is_silent(word: str) -> bool:
    return word in _SAYS_NOTHING or word.startswith("x-")


def joined(changes: Iterable[Change]) -> Change:
    """Several changes as one."""
    every = list(changes)
    said = dict.fromkeys(change.said for change in every)
    actions = tuple(action for change in every for action in change.actions)
    return Change("; ".join(said), actions)
