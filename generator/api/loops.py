"""Aliases that are nothing but themselves again, found and ended."""

from __future__ import annotations

from ..openapi import Specification
from ..problems import Outcome
from .definitions import Alias, Definition
from .types import ANY, ModelRef, Type, Union, union


class Loops:
    """Looks at each alias when it is defined, so that the last one of a ring is the one to end it."""

    def __init__(self, spec: Specification, definitions: dict[str, Definition]) -> None:
        self._spec = spec
        self._definitions = definitions
        self._closed: set[str] = set()

    def founded(self, pointer: str, type_: Type) -> Type:
        """The type of the alias at a pointer, without members that are the alias again."""
        members = type_.members if isinstance(type_, Union) else (type_,)
        kept = [member for member in members if not self._leads_to(pointer, member)]
        if len(kept) == len(members):
            return type_
        rest = "what else it allows is kept" if kept else "read as any value"
        self._spec.report(
            "reference-loop",
            Outcome.DEGRADED,
            pointer,
            f"the schema is nothing but a reference to itself; {rest}",
            "say what the value is",
        )
        return union(kept) if kept else ANY

    def within(self, pointer: str) -> Type:
        """What stands for a schema inside itself, where no object or array lies between: any value."""
        self._spec.report(
            "reference-loop",
            Outcome.DEGRADED,
            pointer,
            "the schema is a part of itself; read as any value there",
            "say what the value is",
        )
        return ANY

    def _leads_to(self, pointer: str, type_: Type) -> bool:
        """Whether a value of the type is one of the alias at the pointer, as a whole."""
        waiting, seen = [type_], set[str]()
        is_open = False
        while waiting:
            one = waiting.pop()
            if isinstance(one, Union):
                waiting += one.members
            elif isinstance(one, ModelRef):
                if one.pointer == pointer:
                    return True
                if one.pointer in seen or one.pointer in self._closed:
                    continue
                seen.add(one.pointer)
                known = self._definitions.get(one.pointer)
                is_open = is_open or known is None
                if isinstance(known, Alias):
                    waiting.append(known.type)
        if not is_open:
            # Nothing that is still to be defined can be reached from these.
            self._closed |= seen
        return False
