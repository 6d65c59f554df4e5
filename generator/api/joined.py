"""Views of schemas, each made once, and bounds on how many schemas they are joined from."""

from __future__ import annotations

from ..documents.limits import (
    applied_too_often,
    current,
    too_many_alternatives,
    too_many_members,
)
from ..openapi import Specification
from .types import Type, Union
from .view import View
from .views import join


class Views:
    """Joins schemas. Raises Fatal "document-too-large" where they build on each other without end.

    A thousand schemas, each made by `allOf` from the one before it, have half a million members.
    """

    def __init__(self, spec: Specification) -> None:
        self._spec = spec
        self._limits = current()
        self._known: dict[str, View] = {}
        self._applied = 0
        self._members = 0

    @property
    def counted(self) -> tuple[int, int]:
        """How often schemas apply one another, and how many members objects have."""
        return self._applied, self._members

    def of(self, pointer: str) -> View:
        """The view of the schema at a pointer."""
        known = self._known.get(pointer)
        if known is None:
            known = self._known[pointer] = self.join([pointer])
        return known

    def of_all(self, pointers: list[str]) -> View:
        """The view of all the schemas at these pointers together."""
        return self.of(pointers[0]) if len(pointers) == 1 else self.join(pointers)

    def join(self, pointers: list[str], without: frozenset[str] = frozenset()) -> View:
        """The same made anew, without the groups at some pointers."""
        view = join(self._spec, pointers, without)
        self._applied += len(view.applied) - 1
        if self._applied > self._limits.applied:
            raise applied_too_often(self._spec.place(view.pointer))
        return view

    def bounded(self, type_: Type, pointer: str) -> Type:
        """The type of the alternatives at a pointer, as long as there are not too many."""
        if isinstance(type_, Union) and len(type_.members) > self._limits.alternatives:
            raise too_many_alternatives(self._spec.place(pointer))
        return type_

    def count(self, view: View) -> None:
        """Counts the members of a view that is going to be read as an object."""
        self._members += len(view.properties)
        if self._members > self._limits.members:
            raise too_many_members(self._spec.place(view.pointer))
