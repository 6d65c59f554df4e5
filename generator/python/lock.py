"""The names that were given before and are kept for good."""

from __future__ import annotations

from dataclasses import field
from typing import TypeAlias

from ..data import data

Names: TypeAlias = dict[str, str]


@data
class Lock:
    """Names given before, by the pointer of what they stand for.

    `calls` are dotted, `resources` the classes by the dotted chain, `models`, `headers` and
    `webhooks` one name each. `arguments` are by place and wire name (`query:limit`), `fields` by
    wire name, both in their order; `credentials` are a scheme's keywords. `retired` are the names
    of schemas without a key that are no longer there: nothing else is ever called so. `renamed` leads
    from operations that the vendor renamed to what they are now, `former` from the names of
    schemas that it renamed to these.
    """

    calls: Names = field(default_factory=dict[str, str])
    resources: Names = field(default_factory=dict[str, str])
    models: Names = field(default_factory=dict[str, str])
    headers: Names = field(default_factory=dict[str, str])
    webhooks: Names = field(default_factory=dict[str, str])
    arguments: dict[str, Names] = field(default_factory=dict[str, Names])
    fields: dict[str, Names] = field(default_factory=dict[str, Names])
    credentials: dict[str, tuple[str, ...]] = field(
        default_factory=dict[str, tuple[str, ...]]
    )
    retired: frozenset[str] = frozenset()
    renamed: Names = field(default_factory=dict[str, str])
    former: Names = field(default_factory=dict[str, str])


NO_LOCK = Lock()


def header_fields(operation: str) -> str:
    """Where the fields of the model of an operation's answer headers stand among the fields."""
    return f"{operation}#headers"
