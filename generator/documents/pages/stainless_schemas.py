"""The bullets of a Stainless reference page as schemas; classes become components."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field

from generator.data import record
from generator.documents.pages.facts import Page
from generator.documents.pages.stainless_tree import (
    ClassOf,
    Item,
    Member,
    Node,
    Variant,
)
from generator.documents.pages.stainless_types import (
    FILE,
    LISTS,
    Choice,
    Generic,
    Named,
    Type,
    Value,
    is_class,
    is_null,
    is_optional,
    leaves,
)
from generator.documents.tree import JSON, child
from generator.problems import Outcome, Problem, Problems

COMPONENTS = "/components/schemas"

_PLAIN: dict[str, dict[str, JSON]] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "object": {},
    "null": {"type": "null"},
    "None": {"type": "null"},
    FILE: {"type": "string", "format": "binary"},
}


@record
class Schemas:
    """The classes of one page, gathered while its bullets are read.

    `offsets` leads from pointers of the output to characters of the page.
    """

    page: Page
    problems: Problems
    components: dict[str, JSON] = field(default_factory=dict[str, JSON])
    offsets: dict[str, int] = field(default_factory=dict[str, int])
    _used: dict[str, int] = field(default_factory=dict[str, int])

    def report(
        self, code: str, outcome: Outcome, offset: int, message: str, remedy: str
    ) -> None:
        """Adds a problem about a character of the page."""
        place = self.page.place(offset)
        self.problems.add(Problem(code, outcome, message, remedy, place))

    def member(self, node: Node, pointer: str, *, nullable: bool = True) -> JSON:
        """The schema of a member or an argument, with its description beside it."""
        self.offsets[pointer] = node.offset
        said = node.said
        if not isinstance(said, Member) or said.type is None:
            message = "the type of this member cannot be read"
            remedy = "say in the overlay which type it is"
            code, outcome = "unreadable-type", Outcome.DEGRADED
            self.report(code, outcome, node.offset, message, remedy)
            schema: JSON = {}
        else:
            type_ = said.type if nullable else without_null(said.type)
            schema = self.schema(type_, node, pointer)
        return (
            {**schema, "description": node.description} if node.description else schema
        )

    def schema(self, type_: Type, node: Node, pointer: str) -> JSON:
        """The schema of a type; the bullets below the node say what its text leaves out."""
        match type_:
            case Named(name) if is_class(type_):
                return self._class(name, node, pointer)
            case Named(name):
                return dict(_PLAIN[name])
            case Choice():
                return _enum(self._values(type_, node))
            case Generic("Optional", (inner,)):
                return _nullable(self.schema(inner, node, pointer))
            case Generic("Union", arguments):
                return self._union(arguments, node, pointer)
            case Generic(name, (inner,)) if name in LISTS:
                items = self.schema(inner, node, child(pointer, "items"))
                return {"type": "array", "items": items}
            case Generic("Dict", (_, inner)):
                below = child(pointer, "additionalProperties")
                values = self.schema(inner, node, below)
                return {"type": "object", "additionalProperties": values}
            case Generic(name):
                message = f"the type {name}[...] is unknown in such references"
                remedy = "say in the overlay which type it is"
                code, outcome = "unknown-type", Outcome.DEGRADED
                self.report(code, outcome, node.offset, message, remedy)
                return {}

    def define(self, name: str, node: Node, used_at: str) -> JSON:
        """A reference to the class that the bullets below a node describe.

        The same class in two places is one component; when they differ, the later one stands
        where it is used (`used_at`), and this is reported.
        """
        pointer = child(COMPONENTS, name)
        fresh = name not in self.components
        if fresh:
            # Announced first: a class may refer to itself.
            self.components[name] = {}
            self.offsets[pointer] = node.offset
        schema = self._described(node, pointer if fresh else used_at)
        if isinstance(node.said, ClassOf) and node.description:
            schema = {**schema, "description": node.description}
        if fresh:
            self.components[name] = schema
        elif _bare(self.components[name]) != _bare(schema):
            self.problems.add(
                Problem(
                    "class-described-twice",
                    Outcome.DEGRADED,
                    f"{name} is described here otherwise than before; this one is kept apart",
                    "say in the overlay which one is right",
                    self.page.place(node.offset),
                    places=(self.page.place(self.offsets[pointer]),),
                )
            )
            return schema
        elif "description" in schema:
            self.components[name] = {**schema, **self.components[name]}
        return {"$ref": f"#{pointer}"}

    def finish(self) -> None:
        """Fills in the classes that are named and described nowhere; each is reported."""
        for name, offset in self._used.items():
            if name not in self.components:
                self.components[name] = {}
                self.offsets[child(COMPONENTS, name)] = offset
                message = f"the page does not describe {name}; it may be anything"
                remedy = "describe it in the overlay"
                code, outcome = "class-not-described", Outcome.DEGRADED
                self.report(code, outcome, offset, message, remedy)

    def _class(self, name: str, node: Node, pointer: str) -> JSON:
        if node.below:
            return self.define(name, node, pointer)
        self._used.setdefault(name, node.offset)
        return {"$ref": f"#{child(COMPONENTS, name)}"}

    def _described(self, node: Node, pointer: str) -> JSON:
        """What the bullets below a class say: members, or alternatives, or values."""
        members = node.members()
        if members:
            return self.object(members, pointer)
        values = [n.said.value for n in node.below if isinstance(n.said, Item)]
        if values:
            return _enum(tuple(dict.fromkeys(values)))
        parts = self._alternatives(node.below, child(pointer, "anyOf"))
        if not parts:
            return {"type": "object"}
        return parts[0] if len(parts) == 1 else {"anyOf": parts}

    def object(self, members: list[tuple[Node, Member]], pointer: str) -> JSON:
        """An object of these members.

        Such references list required members first: an `Optional` before the last plain one is
        required and nullable, one after it is optional and nullable (vendors.md, 5c).
        """
        plain = [
            i for i, (_, m) in enumerate(members) if m.type and not is_optional(m.type)
        ]
        last = plain[-1] if plain else -1
        required = [m.name for i, (_, m) in enumerate(members) if i <= last]
        properties = {
            member.name: self.member(
                node, child(child(pointer, "properties"), member.name)
            )
            for node, member in members
        }
        out: dict[str, JSON] = {"type": "object", "properties": properties}
        return out | {"required": required} if required else out

    def _union(self, arguments: tuple[Type, ...], node: Node, pointer: str) -> JSON:
        kinds = {part.name for part in arguments if isinstance(part, Named)}
        if kinds in ({"str", "datetime"}, {"str", "date"}) and len(arguments) == 2:
            # How such references write a date that is sent: ready as text, or as an object.
            return dict(_PLAIN[max(kinds - {"str"})])
        place = child(pointer, "anyOf")
        parts = self._alternatives(node.below, place)
        if not parts:
            kept = [part for part in arguments if not is_null(part)]
            parts = [self.schema(p, node, child(place, i)) for i, p in enumerate(kept)]
        schema: JSON = parts[0] if len(parts) == 1 else {"anyOf": parts}
        return _nullable(schema) if any(map(is_null, arguments)) else schema

    def _alternatives(self, nodes: Iterable[Node], pointer: str) -> list[JSON]:
        parts: list[JSON] = []
        for node in nodes:
            place = child(pointer, len(parts))
            self.offsets[place] = node.offset
            match node.said:
                case ClassOf(name):
                    parts.append(self.define(name, node, place))
                case Variant(type_):
                    part = self.schema(type_, node, place)
                    said = {"description": node.description} if node.description else {}
                    parts.append({**part, **said})
                case _:
                    pass
        return parts

    def _values(self, choice: Choice, node: Node) -> tuple[Value, ...]:
        """All values of a choice; its text may leave some to the bullets below."""
        listed = [n.said.value for n in node.below if isinstance(n.said, Item)]
        values = tuple(dict.fromkeys((*choice.values, *listed)))
        if len(values) != len(choice.values) + choice.more:
            total = len(choice.values) + choice.more
            message = f"the type has {total} values, and {len(values)} are listed"
            remedy = "complete the values in the overlay"
            code, outcome = "values-missing", Outcome.DEGRADED
            self.report(code, outcome, node.offset, message, remedy)
        return values


def without_null(type_: Type) -> Type:
    """The type of a value that is given."""
    match type_:
        case Generic("Optional", (inner,)):
            return without_null(inner)
        case Generic("Union", arguments):
            kept = tuple(part for part in arguments if not is_null(part))
            return kept[0] if len(kept) == 1 else Generic("Union", kept)
        case _:
            return type_


def holds_file(node: Node) -> bool:
    """Whether an argument takes a file."""
    type_ = node.said.type if isinstance(node.said, Member) else None
    return type_ is not None and Named(FILE) in list(leaves(type_))


def _enum(values: tuple[Value, ...]) -> dict[str, JSON]:
    kinds = list(dict.fromkeys(_KINDS[type(value)] for value in values))
    out: dict[str, JSON] = (
        {"type": kinds[0] if len(kinds) == 1 else kinds} if kinds else {}
    )
    return out | ({"const": values[0]} if len(values) == 1 else {"enum": list(values)})


_KINDS: dict[type, str] = {
    str: "string",
    int: "integer",
    float: "number",
    bool: "boolean",
    type(None): "null",
}


def _nullable(schema: JSON) -> JSON:
    kind = schema.get("type")
    if not schema or kind == "null":
        return schema
    if kind is None:
        parts = schema["anyOf"] if list(schema) == ["anyOf"] else [schema]
        null = {"type": "null"}
        return {"anyOf": parts if null in parts else [*parts, null]}
    out = dict(schema)
    if isinstance(kind, list) and "null" in kind:
        return out
    out["type"] = [*(kind if isinstance(kind, list) else [kind]), "null"]
    if "const" in out:
        out["enum"] = [out.pop("const")]
    if "enum" in out:
        out["enum"] = [*out["enum"], None]
    return out


def _bare(schema: JSON) -> JSON:
    return {word: value for word, value in schema.items() if word != "description"}
