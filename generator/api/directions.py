"""What is sent and what comes back of one schema, as two definitions where the two differ."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from .addresses import derived
from .definitions import Definition, Model, Property, all_references
from .model import Api, Content, Operation
from .rewriting import rewrite
from .types import ModelRef, Type, references

INPUT = "input"
"""The step to what is sent of a schema."""


def with_inputs(api: Api) -> tuple[Api, list[str]]:
    """The API with a definition of its own for what is sent, where it differs from what comes back.

    What an API sends holds nothing that is `writeOnly`, and requests nothing that is `readOnly`
    (OAS 3.0.3 section 4.7.24.1; JSON Schema 2020-12 validation, section 9.4). A schema that
    has both uses has two definitions then, and so has what refers to it. One with a single use
    keeps all of its members; those of the other use are optional. Also gives the pointers of the
    schemas that have two.
    """
    edges = all_references(api.definitions)
    differing = _differing(api.definitions, edges)
    if not differing:
        return api, []
    sent = _reached(edges, _sent(api.operations)) & differing
    received = _reached(edges, _received(api)) & differing
    both = sent & received
    definitions: dict[str, Definition] = {}
    for pointer, definition in api.definitions.items():
        match definition:
            case Model() if pointer in both:
                kept = [p for p in definition.properties if not p.write_only]
                definitions[pointer] = replace(definition, properties=tuple(kept))
            case Model():
                definitions[pointer] = _optional(definition, is_sent=pointer in sent)
            case _:
                definitions[pointer] = definition
        if pointer in both:
            definitions[derived(pointer, INPUT)] = _input(definition, both)
    operations = tuple(_with_body(op, both) for op in api.operations)
    api = replace(api, definitions=definitions, operations=operations)
    return api, [pointer for pointer in definitions if pointer in both]


def _differing(
    definitions: dict[str, Definition], edges: Mapping[str, Sequence[str]]
) -> set[str]:
    """The definitions with a member of one direction alone, and those that lead to one."""
    users: dict[str, list[str]] = {}
    waiting: list[str] = []
    for pointer, definition in definitions.items():
        for target in edges[pointer]:
            users.setdefault(target, []).append(pointer)
        if isinstance(definition, Model) and any(
            p.read_only or p.write_only for p in definition.properties
        ):
            waiting.append(pointer)
    found: set[str] = set()
    while waiting:
        pointer = waiting.pop()
        if pointer not in found:
            found.add(pointer)
            waiting += users.get(pointer, ())
    return found


def _sent(operations: Iterable[Operation]) -> Iterable[Type]:
    for op in operations:
        if op.body:
            yield from _carried(op.body.contents)


def _received(api: Api) -> Iterable[Type]:
    for op in api.operations:
        for answer in op.answers:
            yield from _carried(answer.contents)
    for webhook in api.webhooks:
        yield from _carried(webhook.contents)


def _carried(contents: Iterable[Content]) -> Iterable[Type]:
    for content in contents:
        yield content.type
        if content.item is not None:
            yield content.item


def _reached(edges: Mapping[str, Sequence[str]], types: Iterable[Type]) -> set[str]:
    waiting = [pointer for type_ in types for pointer in references(type_)]
    found: set[str] = set()
    while waiting:
        pointer = waiting.pop()
        if pointer in edges and pointer not in found:
            found.add(pointer)
            waiting += edges[pointer]
    return found


def _optional(model: Model, *, is_sent: bool) -> Model:
    """The model of a schema with one use, which asks for no member of the other."""
    properties = tuple(
        replace(p, required=False) if (p.read_only if is_sent else p.write_only) else p
        for p in model.properties
    )
    same = properties == model.properties
    return model if same else replace(model, properties=properties)


def _input(definition: Definition, both: set[str]) -> Definition:
    pointer = derived(definition.pointer, INPUT)
    to_input = _referring(both)
    if not isinstance(definition, Model):
        return replace(
            definition, pointer=pointer, type=rewrite(definition.type, refer=to_input)
        )
    extra = definition.extra
    return replace(
        definition,
        pointer=pointer,
        properties=_inputs(definition.properties, to_input),
        extra=None if extra is None else rewrite(extra, refer=to_input),
        named=tuple(
            replace(one, type=rewrite(one.type, refer=to_input))
            for one in definition.named
        ),
    )


def _inputs(
    properties: Iterable[Property], to_input: Callable[[ModelRef], Type]
) -> tuple[Property, ...]:
    return tuple(
        replace(p, type=rewrite(p.type, refer=to_input))
        for p in properties
        if not p.read_only
    )


def _referring(both: set[str]) -> Callable[[ModelRef], Type]:
    def to_input(ref: ModelRef) -> Type:
        return ModelRef(derived(ref.pointer, INPUT)) if ref.pointer in both else ref

    return to_input


def _with_body(op: Operation, both: set[str]) -> Operation:
    if op.body is None or not both:
        return op
    contents = tuple(_content(one, _referring(both)) for one in op.body.contents)
    return replace(op, body=replace(op.body, contents=contents))


def _content(content: Content, to_input: Callable[[ModelRef], Type]) -> Content:
    items, members = content.items, content.members
    if items is not None and items.type is not None:
        items = replace(items, type=rewrite(items.type, refer=to_input))
    return replace(
        content,
        type=rewrite(content.type, refer=to_input),
        items=items,
        members=None if members is None else _inputs(members, to_input),
    )
