"""A view: what schemas say together of the values that all of them apply to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace
from typing import Any, cast

from ..data import record
from ..documents.tree import JSON


@record
class Group:
    """A `oneOf` or `anyOf`: the pointers of its members, and the tag that tells them apart.

    `mapping` is the discriminator's: from values of the tag to names or references of schemas.
    `default` is that of the schema for other values (OpenAPI 3.2).
    """

    pointer: str
    members: list[str]
    tag: str | None
    mapping: dict[str, JSON] = field(default_factory=dict[str, JSON])
    default: str | None = None


# There is a view for every schema, and calling `list[str]` costs five times as much.
_items = cast("Callable[[], list[Any]]", list)
_mapping = cast("Callable[[], dict[str, Any]]", dict)
_words = cast("Callable[[], set[Any]]", set)


@record
class View:
    """What a schema asks of a value, joined from every schema that it applies.

    A member that several schemas describe has the pointers of all of them. `empty` tells that one
    of the schemas is `false`: no value is valid. `applied` are the schemas that were joined,
    `strangers` the values that are listed beside a type which none of them is of or means.
    """

    pointer: str
    sources: list[str] = field(default_factory=_items)
    applied: set[str] = field(default_factory=_words)
    types: list[str] | None = None
    nullable: bool | None = None
    possible: bool = True
    empty: bool = False
    properties: dict[str, list[str]] = field(default_factory=_mapping)
    required: dict[str, None] = field(default_factory=_mapping)
    extra: list[str] = field(default_factory=_items)
    patterns: list[str] = field(default_factory=_items)
    closed: bool = False
    names: list[str] = field(default_factory=_items)
    together: dict[str, list[str]] = field(default_factory=_mapping)
    items: list[str] = field(default_factory=_items)
    prefix: list[list[str]] = field(default_factory=_items)
    rests: list[tuple[int, str]] = field(default_factory=_items)
    contains: list[str] = field(default_factory=_items)
    choices: list[JSON] | None = None
    strangers: set[tuple[str, str]] = field(default_factory=_words)
    constant: bool = False
    groups: list[Group] = field(default_factory=_items)
    limits: dict[str, Any] = field(default_factory=_mapping)
    formats: list[str] = field(default_factory=_items)
    notes: dict[str, JSON] = field(default_factory=_mapping)

    def known_by(self, pointer: str) -> View:
        """The same, known by another pointer."""
        return self if pointer == self.pointer else replace(self, pointer=pointer)

    @property
    def is_object(self) -> bool:
        """Whether it speaks of the members of an object."""
        return bool(
            self.properties
            or self.required
            or self.extra
            or self.patterns
            or self.names
            or self.together
        )

    @property
    def is_trivial(self) -> bool:
        """Whether it asks nothing beyond a type and what its groups ask."""
        return not (
            self.is_object
            or self.items
            or self.prefix
            or self.contains
            or self.choices is not None
            or self.limits
            or self.formats
        )
