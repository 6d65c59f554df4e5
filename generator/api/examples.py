"""The documented examples of answers and of arguments, and which of them are evidence."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TypeAlias, TypeVar

from ..documents.tree import JSON, as_map, child
from ..openapi import At, Specification
from ..problems import Outcome
from .definitions import resolved
from .media import is_json
from .model import Api, Content
from .types import NUMBERS, Choice, Kind, Scalar, Type

T = TypeVar("T")
Documented: TypeAlias = tuple[Type, str, str, JSON]
"""A type, its schema's pointer, and the pointer and the value of an example of it."""

_SUCCESS = re.compile("2[0-9][0-9]")

_WRITTEN = NUMBERS | {Kind.BOOLEAN, Kind.NULL}


def answer_examples(spec: Specification, api: Api) -> Iterator[Documented]:
    """The examples of each JSON answer, each once.

    Examples that a documentation tool made up (`x-generated-examples`) are no evidence of anything.
    """
    contents = (
        content
        for operation in api.operations
        for answer in operation.answers
        for content in answer.contents
    )
    return _examples_of(spec, contents)


_sorted = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
SHOWN = 4_000
"""How many characters of JSON an example may have that goes into the package."""


def shown_examples(spec: Specification, api: Api) -> dict[str, tuple[int, str]]:
    """An example of what each operation answers with, by its pointer: the status, and JSON.

    Of the first success that has any: the longest that is not too long, as it tells most. None
    that a tool made up. Members are sorted: their order means nothing, and is the vendor's to change.
    """
    found: dict[str, tuple[int, str]] = {}
    for operation in api.operations:
        for answer in operation.answers:
            if not _SUCCESS.fullmatch(answer.status):
                continue
            for values in _shown(spec, answer.contents):
                texts = [text for text in map(_sorted, values) if len(text) <= SHOWN]
                if texts:
                    told = int(answer.status), max(texts, key=len)
                    found.setdefault(operation.pointer, told)
                    break
    return found


def _shown(spec: Specification, contents: tuple[Content, ...]) -> Iterator[list[JSON]]:
    """The examples of content in JSON, then those of its schema, behind references, too."""
    for content in contents:
        if not is_json(content.media_type) or content.items is not None:
            continue
        at = spec.media_type(content.pointer)
        if at.node.get("x-generated-examples") is True:
            continue
        yield [value for *_, value in _examples(spec, at, content.type)]
        here: str | None = child(at.pointer, "schema") if "schema" in at.node else None
        seen: set[str] = set()
        while here is not None and here not in seen:
            seen.add(here)
            ref = as_map(spec.schema(here)).get("$ref")
            here = spec.resolve(ref, here) if isinstance(ref, str) else None
            if here is not None:
                yield [value for _, value in spec.schema_examples(here)]


def argument_examples(spec: Specification, api: Api) -> Iterator[Documented]:
    """The examples of each JSON body and of each parameter, each once.

    A parameter is sent as text, and documents show some of them so: `"5"` stands for an integer,
    5 for a text, `"a,b"` for an array, and none of them contradicts its schema.
    """
    bodies = (
        content
        for operation in api.operations
        if operation.body
        for content in operation.body.contents
    )
    yield from _examples_of(spec, bodies)
    types = {p.pointer: p.type for op in api.operations for p in op.parameters}
    seen: set[str] = set()
    for operation in spec.operations():
        for at in operation.parameters:
            if at.pointer in seen or at.pointer not in types or "schema" not in at.node:
                continue
            seen.add(at.pointer)
            type_ = types[at.pointer]
            meant = resolved(type_, api.definitions)
            for _, schema, pointer, value in _examples(spec, at, type_):
                if isinstance(value, bool | int | float) and _is_text(meant):
                    yield type_, schema, pointer, json.dumps(value)
                elif not isinstance(value, str) or _is_text(meant):
                    yield type_, schema, pointer, value
                elif isinstance(meant, Scalar):
                    yield type_, schema, pointer, _unwritten(value)


def _is_text(type_: Type) -> bool:
    """Whether a text is meant as it stands."""
    match type_:
        case Scalar(kind=kind):
            return kind not in _WRITTEN
        case Choice(values=values):
            return any(isinstance(value, str) for value in values)
        case _:
            return False


def _unwritten(text: str) -> JSON:
    """The number or boolean that a text stands for, or the text."""
    try:
        return json.loads(text)
    except ValueError:
        return text


def _examples_of(
    spec: Specification, contents: Iterator[Content]
) -> Iterator[Documented]:
    seen: set[str] = set()
    for content in contents:
        if content.pointer in seen or not is_json(content.media_type):
            continue
        seen.add(content.pointer)
        at = spec.media_type(content.pointer)
        if at.node.get("x-generated-examples") is not True:
            yield from _examples(spec, at, content.type)
        elif spec.examples(at):
            spec.report(
                "generated-example",
                Outcome.EVIDENCE,
                content.pointer,
                "the example is a generated placeholder; nothing is inferred from it",
                "put a real answer in its place in the overlay, or accept it in vendor.toml",
            )


def _examples(spec: Specification, at: At[T], type_: Type) -> Iterator[Documented]:
    """The examples of an object, and those that its schema gives itself."""
    schema = child(at.pointer, "schema")
    own = spec.schema_examples(schema) if "schema" in at.node else []
    for pointer, value in (*spec.examples(at), *own):
        yield type_, schema, pointer, value
