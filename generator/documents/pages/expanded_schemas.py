"""Schemas of Mintlify's expanded form: its items, and the raw schemas below them, as OpenAPI."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Literal
from urllib.parse import quote

from generator.data import record
from generator.documents.pages.walk import (
    Rebuilder,
    component_name,
    is_added,
    numeric_bounds,
    without_marks,
)
from generator.documents.tree import (
    JSON,
    Document,
    as_list,
    as_map,
    as_text,
    child,
)
from generator.problems import Outcome, Place, Problem, Problems

Version = Literal["3.0.3", "3.1.0"]

COMPONENTS = "/components/schemas"

_ENUM = re.compile(r"enum<(string|number|integer)>")
_TYPES = frozenset(("boolean", "string", "number", "integer", "object", "array"))
_NO_MEANING = ("title", "description", "example", "examples", "not", "discriminator")


@record
class Conversion:
    """What is known and gathered while one expanded page is converted.

    `moved` leads from pointers of the output to pointers of the page's block, `named` from
    components to the places where they stood before they got a name. `components` are the schemas
    of the output, and grow with every item that bears a name; `longer` are the names given to
    schemas whose own name another one bears.
    """

    source: Document
    problems: Problems
    version: Version
    components: dict[str, JSON] = field(default_factory=dict[str, JSON])
    moved: dict[str, str] = field(default_factory=dict[str, str])
    named: dict[str, str] = field(default_factory=dict[str, str])
    longer: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    raw: Rebuilder = field(default_factory=lambda: Rebuilder(without_marks))

    def report(
        self, code: str, outcome: Outcome, pointer: str, message: str, remedy: str
    ) -> None:
        """Adds a problem about a node of the page's block."""
        place = self.source.locate(pointer)
        self.problems.add(Problem(code, outcome, message, remedy, place, pointer))

    def locate(self, pointer: str) -> Place:
        """The place in the page that a node of the output was read from."""
        at, rest = pointer, ""
        while at not in self.moved:
            if at in self.named:
                return self.locate(self.named[at] + rest)
            if not at:
                break
            at, _, key = at.rpartition("/")
            rest = f"/{key}{rest}"
        return self.source.locate(self.moved.get(at, "") + rest)

    def schema(self, items: JSON, source: str, target: str, role: str) -> JSON:
        """One schema for a list of items, which stand for its alternatives (vendors.md, 5b).

        `source` and `target` point to the list and to where the schema will stand; `role`
        ("Response404") tells apart two schemas that bear one name.
        """
        self.moved[target] = source
        listed = [as_map(item) for item in as_list(items)]
        kept = [i for i, item in enumerate(listed) if item.get("type") != "null"]
        nulls = [item for item in listed if item.get("type") == "null"]
        names = list(dict.fromkeys(as_text(i.get("refIdentifier")) for i in listed))
        if len(names) == 1 and (names[0] or len(kept) <= 1):
            schema = self._union(listed, kept, source, target)
            if nulls:
                schema = self._nullable(schema) if kept else self._null(nulls[0])
            return self._component(names[0], schema, child(source, 0), target, role)
        return self._union(listed, kept, source, target, role, nulls[:1])

    def _union(
        self,
        listed: list[dict[str, JSON]],
        kept: list[int],
        source: str,
        target: str,
        role: str = "",
        nulls: Iterable[Mapping[str, JSON]] = (),
    ) -> JSON:
        """The alternatives as one schema; with a role each that bears a name becomes a component."""
        alone = len(kept) == 1 and not nulls
        parts: list[JSON] = []
        for i in kept:
            place = target if alone else f"{target}/anyOf/{len(parts)}"
            self.moved[place] = child(source, i)
            part = self._item(listed[i], child(source, i), place)
            name = as_text(listed[i].get("refIdentifier")) if role else ""
            part = self._component(name, part, child(source, i), place, role)
            if part not in parts:
                parts.append(part)
        parts += [self._null(item) for item in nulls]
        return parts[0] if len(parts) == 1 else {"anyOf": parts} if parts else {}

    def _item(self, item: Mapping[str, JSON], source: str, target: str) -> JSON:
        """One item: the dialect's words as OpenAPI's, everything below it raw."""
        out: dict[str, JSON] = {}
        for word, value in item.items():
            match word:
                case "type":
                    out |= self._type(item, source)
                case "requiredProperties":
                    out["required"] = value
                case "properties":
                    properties = {
                        name: self._unwrapped(
                            below,
                            child(child(source, word), name),
                            child(child(target, word), name),
                        )
                        for name, below in as_map(value).items()
                    }
                    # The form writes an empty map where the source had none.
                    out |= {"properties": properties} if properties else {}
                case "items" | "additionalProperties":
                    at = child(source, word), child(target, word)
                    out[word] = self._unwrapped(value, *at)
                case "required" if isinstance(value, bool):
                    pass
                case "contentEncoding" if item.get("type") == "file":
                    pass
                case _ if not is_added(word):
                    out[word] = value
                case _:
                    pass
        return self._settled(out)

    def _type(self, item: Mapping[str, JSON], source: str) -> dict[str, JSON]:
        kind = as_text(item["type"])
        enum = _ENUM.fullmatch(kind)
        if enum:
            return {"type": enum[1]}
        if kind == "file":
            text = item.get("contentEncoding") in ("base64", "base64url", "byte")
            return {"type": "string", "format": "byte" if text else "binary"}
        if kind in _TYPES:
            return {"type": kind}
        if kind != "any":
            message = f"the type {kind!r} is unknown in Mintlify's expanded form"
            remedy = "say in the overlay which type it is"
            place = child(source, "type")
            self.report("unknown-type", Outcome.DEGRADED, place, message, remedy)
        return {}

    def _settled(self, schema: dict[str, JSON]) -> JSON:
        """Puts the words of an item in the terms of the output's version."""
        if not schema.get("enum", True):
            del schema["enum"]
        if self.version == "3.1.0":
            return numeric_bounds(schema)
        schema.pop("contentMediaType", None)
        if "const" in schema:
            schema["enum"] = [schema.pop("const")]
        examples = as_list(schema.pop("examples", None))
        if examples:
            schema.setdefault("example", examples[0])
        return schema

    def _unwrapped(self, wrapper: JSON, source: str, target: str) -> JSON:
        """A raw schema without the `allOf` of one element that the form puts around it."""
        node = as_map(wrapper)
        parts = as_list(node.get("allOf"))
        if list(node) == ["allOf"] and len(parts) == 1:
            self.moved[target] = f"{source}/allOf/0"
            return self.raw.schema(parts[0])
        self.moved[target] = source
        return self.raw.schema(wrapper)

    def _null(self, item: Mapping[str, JSON]) -> JSON:
        said = {word: item[word] for word in ("title", "description") if word in item}
        if self.version == "3.0.3":
            return {"enum": [None], "nullable": True, **said}
        return {"type": "null", **said}

    def _nullable(self, schema: JSON) -> JSON:
        if "anyOf" in schema:
            return {**schema, "anyOf": [*schema["anyOf"], self._null({})]}
        if "type" not in schema:
            return schema
        out = dict(schema)
        if self.version == "3.0.3":
            out["nullable"] = True
        else:
            out["type"] = [schema["type"], "null"]
        if "const" in out:
            out["enum"] = [out.pop("const")]
        if "enum" in out and None not in out["enum"]:
            out["enum"] = [*out["enum"], None]
        return out

    def _component(
        self, ref: str, schema: JSON, source: str, target: str, role: str
    ) -> JSON:
        """A reference to the component that holds the schema, or the schema when it has no name.

        A name that another schema bears already is no identity: `refIdentifier` may be the name
        of a base or of one part (vendors.md, 5b). Such a schema gets a longer name.
        """
        name = component_name(ref)
        if not name:
            return schema
        known = [name, *self.longer.get(name, ())]
        found = next((n for n in known if _same(self.components.get(n), schema)), "")
        if not found:
            found = name if name not in self.components else f"{name}{role}"
            if found in self.components:
                return schema
            self.components[found] = schema
            self.named[child(COMPONENTS, found)] = target
        if found != name:
            if found not in known:
                self.longer.setdefault(name, []).append(found)
            self.report(
                "name-of-two-schemas",
                Outcome.REPAIRED,
                source,
                f"the page gives two different schemas the name {name}; this one is called {found}",
                "rename it in the overlay if it has a better name",
            )
        return {"$ref": f"#{quote(child(COMPONENTS, found))}"}


def _same(known: JSON, schema: JSON) -> bool:
    """Whether a component and an item, which loses some words on its way, mean the same."""
    if known is None:
        return False
    one, two = _bare(known), _bare(schema)
    if ("type" in one) != ("type" in two):
        one.pop("type", None)
        two.pop("type", None)
    return one == two


def _bare(schema: JSON) -> dict[str, JSON]:
    return {
        word: value
        for word, value in as_map(schema).items()
        if word not in _NO_MEANING
        and not word.startswith("x-")
        and not (word == "nullable" and value is False)
        and not (word == "properties" and not value)
    }
