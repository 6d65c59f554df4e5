"""Aliases that are nothing but themselves again, found and ended."""

from __future__ import annotations

from ..openapi import Specification
from ..problems import Outcome
from .model import Alias, Definition
from .types import ANY, ModelRef, Type, Union, union


def founded(
    spec: Specification, definitions: dict[str, Definition], pointer: str, type_: Type
) -> Type:
    """The type of the alias at a pointer, without members that are the alias again."""
    members = type_.members if isinstance(type_, Union) else (type_,)
    kept = [member for member in members if not _leads_to(pointer, member, definitions)]
    if len(kept) == len(members):
        return type_
    rest = "what else it allows is kept" if kept else "read as any value"
    spec.report(
        "reference-loop",
        Outcome.DEGRADED,
        pointer,
        f"the schema is nothing but a reference to itself; {rest}",
        "say what the value is",
    )
    return union(kept) if kept else ANY


def _leads_to(pointer: str, type_: Type, definitions: dict[str, Definition]) -> bool:
    """Whether a value of the type is one of the alias at the pointer, as a whole and not in a part."""
    waiting, seen = [type_], {type_}
    while waiting:
        one = waiting.pop()
        if one == ModelRef(pointer):
            return True
        known = definitions.get(one.pointer) if isinstance(one, ModelRef) else None
        inner = known.type if isinstance(known, Alias) else one
        members = inner.members if isinstance(inner, Union) else (inner,)
        waiting += (member for member in members if member not in seen)
        seen.update(members)
    return False
