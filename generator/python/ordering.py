"""The order of definitions and of their members: the one in which they got their names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from ..api.addresses import Address, is_joined
from ..api.definitions import Definition, Model
from ..api.types import references
from .lock import Lock


def ordered(
    definitions: Mapping[str, Definition], addresses: Mapping[str, Address], lock: Lock
) -> dict[str, Definition]:
    """The definitions as the lock has their members, in whatever order the document has them now.

    Definitions that belong to a model come in the order of its members. New members are the last.
    """
    found = dict(definitions)
    moved: set[str] = set()
    for pointer, known in lock.fields.items():
        definition = found.get(pointer)
        if isinstance(definition, Model):
            by_name = {p.name: p for p in definition.properties}
            order = [*(name for name in known if name in by_name), *by_name]
            if list(dict.fromkeys(order)) != list(by_name):
                members = tuple(by_name[name] for name in dict.fromkeys(order))
                found[pointer] = replace(definition, properties=members)
                moved.add(pointer)
    return _parts_moved(found, addresses, moved) if moved else found


def _parts_moved(
    definitions: dict[str, Definition],
    addresses: Mapping[str, Address],
    moved: set[str],
) -> dict[str, Definition]:
    """The definitions, those inside the moved models where these have them now."""
    inside: dict[str, list[str]] = defaultdict(list)
    lines = {pointer: [*_line(pointer, addresses)] for pointer in definitions}
    for pointer, (_, *above) in lines.items():
        for one in above:
            if one in moved:
                inside[one].append(pointer)
    place = {pointer: index for index, pointer in enumerate(definitions)}
    for whole in sorted(inside, key=lambda one: len(lines[one])):
        parts = _by_member(definitions[whole], inside[whole], lines, place)
        place.update(zip(parts, sorted(place[p] for p in parts), strict=True))
    return {p: definitions[p] for p in sorted(definitions, key=place.__getitem__)}


def _by_member(
    whole: Definition,
    parts: Sequence[str],
    lines: Mapping[str, Sequence[str]],
    place: Mapping[str, int],
) -> list[str]:
    """The definitions inside a model: those of its own members before the ones inside them.

    Each level comes in the order of the members that lead to it.
    """
    within = set(parts)
    first: dict[str, int] = {}
    if isinstance(whole, Model):
        for index, member in enumerate(whole.properties):
            for pointer in references(member.type):
                first.setdefault(pointer, index)

    def rank(pointer: str) -> tuple[int, int, int]:
        line = [p for p in lines[pointer] if p in within]
        leads = (first[p] for p in line if p in first)
        return len(line), next(leads, len(first)), place[pointer]

    return sorted(parts, key=rank)


def _line(pointer: str, addresses: Mapping[str, Address]) -> Iterator[str]:
    """A pointer, and the pointers of what the definition there belongs to, the nearest first."""
    yield pointer
    while pointer:
        joined = is_joined(pointer) and pointer in addresses
        pointer = addresses[pointer].parent if joined else pointer.rpartition("/")[0]
        yield pointer
