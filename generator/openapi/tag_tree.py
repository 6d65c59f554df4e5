"""Which tag stands under which (OAS 3.2.0 section 4.22.1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..documents.tree import as_text, child
from ..problems import Outcome
from .at import At
from .cursor import Cursor

if TYPE_CHECKING:
    from openapi_pydantic.v3.v3_1 import Tag


def read_parents(cursor: Cursor, tags: Sequence[At[Tag]]) -> dict[str, str]:
    """The parent of each tag that has one, by their names; following them comes to an end.

    A parent that is not declared, or that leads back to the tag, is reported and left out.
    """
    declared = {tag.value.name for tag in tags}
    parents: dict[str, str] = {}
    for tag in tags:
        parent = as_text(tag.node.get("parent"))
        if not parent:
            continue
        fault = ""
        if parent not in declared:
            fault = f"no tag is named {parent!r}"
        elif tag.value.name in _above(parent, parents):
            fault = f"{parent!r} stands under this tag itself"
        if fault:
            cursor.report(
                "bad-tag-parent",
                Outcome.REPAIRED,
                child(tag.pointer, "parent"),
                f"{fault}; the parent is ignored",
                "name a declared tag that does not stand under this one",
            )
        else:
            parents[tag.value.name] = parent
    return parents


def _above(name: str, parents: dict[str, str]) -> list[str]:
    """A tag and those above it, as far as they are known."""
    found = [name]
    while found[-1] in parents:
        found.append(parents[found[-1]])
    return found
