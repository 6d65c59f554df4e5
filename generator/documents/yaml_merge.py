"""What merge keys add to the mappings of a YAML document (yaml.org/type/merge)."""

from __future__ import annotations

from typing import TypeAlias

from .pointers import JSON, as_list, as_map
from .positions import Entry, Inner

Merged: TypeAlias = tuple[dict[str, JSON], dict[str, Entry]]
"""The members of a mapping, and their entries."""


def parts(value: JSON, inner: Inner) -> list[Merged] | None:
    """The mapping or mappings that a merge key adds; None of any other value, which is an ordinary one."""
    found: list[tuple[JSON, Inner]] = [(value, inner)]
    if isinstance(value, list) and isinstance(inner, list):
        found = [
            (item, entries)
            for item, (_, entries) in zip(as_list(value), inner, strict=True)
        ]
    mappings = [
        (as_map(part), entries) for part, entries in found if isinstance(entries, dict)
    ]
    return mappings if len(mappings) == len(found) else None


def merged(
    others: list[Merged], members: dict[str, JSON], entries: dict[str, Entry]
) -> Merged:
    """A mapping with what others add: the first of them counts, its own members count most."""
    every = [*reversed(others), (members, entries)]
    return (
        {key: value for part, _ in every for key, value in part.items()},
        {key: entry for _, part in every for key, entry in part.items()},
    )
