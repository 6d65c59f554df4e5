"""The explanation of one node, as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..api.addresses import Address
from ..documents.tree import Document, lookup, split
from ..pipeline import Built, Made
from ..problems import Place, Problem, describe, excerpt
from .overlays import actions_at
from .trail import Trail, as_pointer, follow
from .uses import Use, Uses

_MANY = 10
"""How many uses, and problems, of one node are shown."""

_SCHEMA_STEPS = frozenset(
    {"items", "additionalProperties", "not", "contains", "propertyNames", "if"}
    | {"then", "else", "unevaluatedItems", "unevaluatedProperties"}
)
_SCHEMA_MAPS = frozenset(
    {"properties", "patternProperties", "$defs", "dependentSchemas"}
    | {"allOf", "anyOf", "oneOf", "prefixItems"}
)
"""Keywords that hold one schema, and those that hold several by name or number."""


def explain(built: Built, made: Made, asked: str, below: str = "") -> str:
    """What is known of the node that a pointer leads to: read from, decided, written.

    `below` is the folder that the package is written to, as shown before its files.

    Raises Fatal "pointer-to-nowhere".
    """
    document = made.spec.document
    trail = follow(document, as_pointer(asked))
    uses = Uses(made.plan, built.files)
    found = [use for pointer in trail.same for use in uses.of(pointer)]
    parts = [
        f"#{trail.same[0]}",
        _section("read from", _read(made, trail)),
        _section("decided", _decided(built, made, trail, uses, found)),
        _section("written", _written(uses, trail, found, below)),
    ]
    return "\n\n".join(parts) + "\n"


def _section(head: str, lines: Iterable[str]) -> str:
    return "\n".join(
        [head, *(f"  {line}" for part in lines for line in part.split("\n"))]
    )


def _read(made: Made, trail: Trail) -> Iterator[str]:
    document = made.spec.document
    for hop in trail.hops:
        yield _shown(document.locate(hop.pointer), f"refers to {hop.ref}")
    place = document.locate(trail.pointer)
    vendors = _vendors(made.original, trail.pointer)
    changed = actions_at(document, trail.pointer, made.actions)
    if vendors is not None and vendors != place:
        yield _shown(vendors, "as the vendor has it")
    if not any(place == at for at, _ in changed):
        yield _shown(place, "")
    for at, reason in changed:
        yield _shown(at, f"by the overlay: {reason}")


def _vendors(original: Document, pointer: str) -> Place | None:
    """Where a node stands in the vendor's own document; None where only the overlay has it."""
    try:
        lookup(original.root, pointer)
    except KeyError:
        return None
    return original.locate(pointer)


def _shown(place: Place, note: str) -> str:
    line = excerpt(place).split("\n")[0].strip()
    head = f"{place}  {note}" if note else str(place)
    return f"{head}\n    {line}" if line else head


def _decided(
    built: Built, made: Made, trail: Trail, uses: Uses, found: list[Use]
) -> Iterator[str]:
    told = [use.line for use in found]
    if not told and _is_schema(trail.pointer, uses):
        address = Address("component", trail.pointer)
        type_ = made.schemas.read(trail.pointer, address)
        told.append(f"schema: {uses.words(type_)}")
    if not found:
        told += [f"holds {use.line}" for use in uses.inside(trail.pointer)]
        told += [f"part of {use.line}" for use in uses.around(trail.pointer)]
    yield from _first(told or ["nothing of its own"])
    problems = [p for p in built.problems if _concerns(p, trail)]
    yield from _first([describe(problem) for problem in problems])
    if not problems:
        yield "no problem was found at it or below it"


def _concerns(problem: Problem, trail: Trail) -> bool:
    """Whether a problem was found at the node or below it."""
    return any(
        problem.pointer == pointer or problem.pointer.startswith(f"{pointer}/")
        for pointer in trail.same
    )


def _is_schema(pointer: str, uses: Uses) -> bool:
    """Whether only keywords that hold schemas lead to a pointer from where a schema begins."""
    keys = split(pointer)
    while keys:
        if uses.is_schema(pointer):
            return True
        key, above = keys[-1], keys[-2] if len(keys) > 1 else ""
        steps = 2 if above in _SCHEMA_MAPS else 1 if key in _SCHEMA_STEPS else 0
        if not steps:
            return False
        for _ in range(steps):
            keys.pop()
            pointer = pointer.rpartition("/")[0]
    return False


def _written(uses: Uses, trail: Trail, found: list[Use], below: str) -> Iterator[str]:
    pieces = [written for use in found for written in use.written()]
    if not pieces:
        around = uses.inside(trail.pointer) or uses.around(trail.pointer)
        pieces = [written for use in around for written in use.written()]
        yield (
            "nothing of its own, but in or around it"
            if pieces
            else "nothing that bears its name"
        )
    texts = dict.fromkeys(
        "\n".join(
            [
                f"{below}{piece.place}  {piece.name}",
                *(f"    {line}" for line in piece.head),
            ]
        )
        for piece in pieces
    )
    yield from _first(list(texts))


def _first(texts: Iterable[str]) -> Iterator[str]:
    """The first of many, each once, and how many are left."""
    every = list(dict.fromkeys(texts))
    yield from every[:_MANY]
    if len(every) > _MANY:
        yield f"... and {len(every) - _MANY} more"
