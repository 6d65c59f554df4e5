"""The first IR: the definitions that types refer to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from ..data import data
from ..documents.tree import JSON
from .types import (
    NULL,
    Choice,
    Held,
    Implied,
    ModelRef,
    Scalar,
    Type,
    Union,
    accepts_null,
    references,
)


@data
class Text:
    """What a document says about a node in words.

    `title` is empty where it repeats the node's name. `examples` are JSON, short ones alone;
    `values` are what values mean that say it badly themselves, each a value and its meaning.
    """

    title: str = ""
    summary: str = ""
    description: str = ""
    deprecated: bool = False
    examples: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()


NO_TEXT = Text()


@data
class Property:
    """A member of an object. Whether it may be null is its type's; whether it must be there is its own."""

    name: str
    type: Type
    required: bool
    pointer: str
    text: Text = NO_TEXT
    default: JSON = None
    read_only: bool = False
    write_only: bool = False
    pinned_name: str = ""


@data
class NamedLike:
    """Members that a document knows by a pattern of their names; `pointer` is where it says so."""

    pattern: str
    type: Type
    pointer: str


@data
class Model:
    """An object with known members; members beyond them are always kept, `extra` is their type.

    `named` are types of such whose names match patterns, where others may be anything.
    `exact` tells that the schema names `object` as its only type: without, it says nothing about
    other values, and allows them. `implied` tells that it names no type at all.
    `rule` is JSON Schema that objects are held to beyond their members, as JSON.
    """

    pointer: str
    properties: tuple[Property, ...]
    text: Text = NO_TEXT
    extra: Type | None = None
    exact: bool = True
    implied: bool = False
    rule: str = ""
    named: tuple[NamedLike, ...] = ()


@data
class Alias:
    """A named type that is no object of its own: an enum, an array, a union."""

    pointer: str
    type: Type
    text: Text = NO_TEXT


Definition: TypeAlias = Model | Alias


def definition_references(definition: Definition) -> Sequence[str]:
    """The pointers of the definitions that a definition names, in order."""
    if isinstance(definition, Alias):
        return references(definition.type)
    found: list[str] = []
    for property_ in definition.properties:
        # Most members are one of these, and name none.
        if not isinstance(property_.type, (Scalar, Choice)):
            found += references(property_.type)
    if definition.extra is not None:
        found += references(definition.extra)
    for named in definition.named:
        found += references(named.type)
    return found


def all_references(definitions: Mapping[str, Definition]) -> dict[str, Sequence[str]]:
    """The pointers of the definitions that each definition names, in order."""
    return {
        pointer: definition_references(definition)
        for pointer, definition in definitions.items()
    }


def resolved(type_: Type, definitions: dict[str, Definition]) -> Type:
    """The type that an alias stands for, through aliases of aliases; any other as it is."""
    seen: set[str] = set()
    while isinstance(type_, ModelRef) and type_.pointer not in seen:
        seen.add(type_.pointer)
        known = definitions.get(type_.pointer)
        if not isinstance(known, Alias):
            break
        type_ = known.type
    return type_


def is_null(type_: Type, definitions: dict[str, Definition]) -> bool:
    """Whether null is the only value, as the definitions that a type names tell too."""
    if isinstance(type_, Scalar):
        return type_ == NULL
    waiting: list[Type] = [type_]
    seen: set[str] = set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, Union):
            waiting += one.members
        elif isinstance(one, ModelRef):
            known = definitions.get(one.pointer)
            if not isinstance(known, Alias):
                return False
            if one.pointer not in seen:
                seen.add(one.pointer)
                waiting.append(known.type)
        elif not isinstance(one, Scalar) or one != NULL:
            return False
    return True


def takes_null(type_: Type, definitions: dict[str, Definition]) -> bool:
    """Whether null is among the values, as the definitions that a type names tell too."""
    if isinstance(type_, (Scalar, Choice)):
        return accepts_null(type_)
    waiting: list[Type] = [type_]
    seen: set[str] = set()
    while waiting:
        match waiting.pop():
            case Implied():
                return True
            case Held(type=inner):
                waiting.append(inner)
            case Union(members=members):
                waiting += members
            case ModelRef(pointer=pointer) if pointer not in seen:
                seen.add(pointer)
                match definitions.get(pointer):
                    case Alias(type=inner):
                        waiting.append(inner)
                    case Model(implied=True):
                        return True
                    case _:
                        pass
            case plain if accepts_null(plain):
                return True
            case _:
                pass
    return False
