"""The type texts of Stainless reference pages, such as `Optional[List[Result]]`, and their parts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TypeAlias

from ...data import data

Value: TypeAlias = "str | int | float | bool | None"


@data
class Named:
    """A type by its name: a class, or one of the plain types."""

    name: str


@data
class Generic:
    """A type with arguments, such as `Optional[str]` or `Dict[str, object]`."""

    name: str
    arguments: tuple[Type, ...]


@data
class Choice:
    """A `Literal`; `more` values are left out of its text and stand in bullets below."""

    values: tuple[Value, ...]
    more: int = 0


Type: TypeAlias = "Named | Generic | Choice"

PLAIN = frozenset(
    ("str", "int", "float", "bool", "date", "datetime", "object", "null", "None")
)
FILE = "FileTypes"
"""What Stainless calls every argument that takes a file."""

LISTS = frozenset(("List", "Iterable", "Sequence", "SequenceNotStr"))

_TOKEN = re.compile(
    r"""\s*(?:(?P<text>"(?:[^"\\]|\\.)*")|(?P<more>\d+\ more)|(?P<number>-?\d+(?:\.\d+)?)"""
    r"""|(?P<name>[A-Za-z_][\w.]*)|(?P<mark>[\[\],]))""",
    re.VERBOSE,
)
_WORDS: dict[str, Value] = {
    **dict.fromkeys(("true", "True"), True),
    **dict.fromkeys(("false", "False"), False),
    **dict.fromkeys(("null", "None")),
}


class _Unreadable(Exception):
    """The text is no type."""


def parse_type(text: str) -> Type | None:
    """The type that a text says, or None when it is none of vendors.md, 5c."""
    try:
        tokens = _tokens(text)
        found = _read(tokens)
        return found if next(tokens, None) is None else None
    except (_Unreadable, RecursionError):
        return None


def parse_value(text: str) -> tuple[Value] | None:
    """The one value that a text says (`"complete"`, `5`, `false`), or None."""
    try:
        tokens = list(_tokens(text))
        if len(tokens) != 1:
            return None
        kind, word = tokens[0]
        if kind in ("text", "number"):
            return (_scalar(word),)
    except _Unreadable:
        return None
    return (_WORDS[word],) if word in _WORDS else None


def is_optional(type_: Type) -> bool:
    """Whether a value of the type may be null."""
    match type_:
        case Generic("Optional"):
            return True
        case Generic("Union", arguments):
            return any(is_null(part) for part in arguments)
        case _:
            return False


def is_null(type_: Type) -> bool:
    """Whether the type is null itself."""
    return isinstance(type_, Named) and type_.name in ("null", "None")


def leaves(type_: Type) -> Iterator[Type]:
    """The types inside a type that bullets may describe: classes, choices and plain types."""
    match type_:
        case Generic(_, arguments):
            for part in arguments:
                yield from leaves(part)
        case _:
            yield type_


def is_class(type_: Type) -> bool:
    """Whether the type is a class of the vendor's."""
    return isinstance(type_, Named) and type_.name not in PLAIN and type_.name != FILE


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    position = 0
    text = text.rstrip()
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None or match.lastgroup is None:
            raise _Unreadable
        yield match.lastgroup, match[match.lastgroup]
        position = match.end()


def _read(tokens: Iterator[tuple[str, str]]) -> Type:
    """Reads a type up to where it ends, or up to a bracket that it does not open."""
    found, mark = _read_open(tokens)
    if mark:
        raise _Unreadable
    return found


def _read_open(tokens: Iterator[tuple[str, str]]) -> tuple[Type, str]:
    """A type, and the mark that ended it: "," or "]", or "" at the end of the text."""
    kind, name = next(tokens, ("", ""))
    if kind != "name":
        raise _Unreadable
    mark = _mark(tokens)
    if mark != "[":
        if not (name in PLAIN or name.rpartition(".")[2][:1].isupper()):
            raise _Unreadable
        return Named(name.rpartition(".")[2]), mark
    if name == "Literal":
        return _choice(tokens), _mark(tokens)
    arguments: list[Type] = []
    while mark != "]":
        argument, mark = _read_open(tokens)
        arguments.append(argument)
        if not mark:
            raise _Unreadable
    return Generic(name, tuple(arguments)), _mark(tokens)


def _choice(tokens: Iterator[tuple[str, str]]) -> Choice:
    values: list[Value] = []
    more = 0
    for kind, word in tokens:
        if kind == "more":
            more = int(word.split()[0])
        elif kind in ("text", "number"):
            values.append(_scalar(word))
        elif kind == "name" and word in _WORDS:
            values.append(_WORDS[word])
        else:
            raise _Unreadable
        mark = _mark(tokens)
        if mark == "]":
            return Choice(tuple(values), more)
        if mark != ",":
            break
    raise _Unreadable


def _scalar(word: str) -> Value:
    """A text or number as JSON writes it."""
    try:
        value: Value = json.loads(word, strict=False)
    except ValueError as error:
        raise _Unreadable from error
    return value


def _mark(tokens: Iterator[tuple[str, str]]) -> str:
    kind, mark = next(tokens, ("mark", ""))
    if kind != "mark":
        raise _Unreadable
    return mark
