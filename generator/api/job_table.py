"""The tables that `x-job` is made of, read key by key, with every fault reported in its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..data import data
from ..documents.tree import JSON, as_list, as_map, child, split
from ..openapi import Specification
from ..problems import Outcome
from .definitions import Definition
from .reach import members, reach
from .types import Type, union


@data
class Table:
    """One object of `x-job`, and the type that its pointers start from."""

    spec: Specification
    node: dict[str, JSON]
    place: str
    start: Type
    definitions: dict[str, Definition]

    def known(self, keys: Sequence[str]) -> None:
        """Reports the keys that mean nothing."""
        for key in self.node:
            if key not in keys:
                self.error(
                    "invalid-job",
                    child(self.place, key),
                    f"{key!r} means nothing here",
                    f"use: {', '.join(keys)}",
                )

    def table(self, key: str) -> Table:
        """The object under a key; an empty one where there is none."""
        return self._table(self.node.get(key, {}), child(self.place, key))

    def tables(self, key: str) -> list[Table]:
        """The objects under a key, which holds one of them or a list."""
        said, place = self.node.get(key, []), child(self.place, key)
        if not isinstance(said, list):
            return [self._table(said, place)]
        return [
            self._table(each, child(place, n)) for n, each in enumerate(as_list(said))
        ]

    def starting(self, pointer: str) -> Table:
        """The same table with pointers that start where this one leads to."""
        return replace(self, start=union(self.reached(pointer)))

    def reached(self, pointer: str) -> list[Type]:
        """The types that a pointer leads to."""
        return reach(self.start, split(pointer), self.definitions)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts."""
        values = as_list(self.node.get(key))
        if key in self.node and not (
            values and all(isinstance(v, str) for v in values)
        ):
            self.error(
                "invalid-job",
                child(self.place, key),
                f"{key} is no list of texts",
                f"write {key}: [ONE, OTHER], or leave it out",
            )
            return ()
        return tuple(values)

    def number(self, key: str, least: float) -> float | None:
        """A number that is not too small."""
        value = self.node.get(key)
        if value is None:
            return None
        if (
            isinstance(value, int | float)
            and not isinstance(value, bool)
            and value >= least
        ):
            return float(value)
        self.error(
            "invalid-job",
            child(self.place, key),
            f"{key} is {value!r}",
            f"give a number of at least {least:g}",
        )
        return None

    def pointer(self, key: str) -> str | None:
        """A pointer that leads somewhere; None, and a problem, where it does not."""
        if key not in self.node:
            return None
        return self._checked(self.node[key], child(self.place, key))

    def pointers(self, key: str) -> tuple[str, ...]:
        """One pointer, or a list of them."""
        said, place = self.node.get(key, []), child(self.place, key)
        if isinstance(said, list):
            found = [
                self._checked(each, child(place, n))
                for n, each in enumerate(as_list(said))
            ]
        else:
            found = [self._checked(said, place)]
        return tuple(pointer for pointer in found if pointer is not None)

    def error(self, code: str, place: str, message: str, remedy: str) -> None:
        """Reports what forbids to write anything."""
        self.spec.report(code, Outcome.ERROR, place, message, remedy)

    def _table(self, value: JSON, place: str) -> Table:
        if not isinstance(value, dict):
            self.error(
                "invalid-job",
                place,
                "an object has to stand here",
                "write its keys below it, indented",
            )
        return replace(self, node=as_map(value), place=place)

    def _checked(self, pointer: JSON, place: str) -> str | None:
        if not isinstance(pointer, str) or (pointer and not pointer.startswith("/")):
            self.error(
                "invalid-job",
                place,
                f"{pointer!r} is no JSON Pointer",
                "write it as in /job/status; * stands for every item or member",
            )
            return None
        types = [self.start]
        for step in split(pointer):
            names = [name for t in types for name in members(t, self.definitions)]
            types = [
                t for type_ in types for t in reach(type_, [step], self.definitions)
            ]
            if not types:
                shown = ", ".join(dict.fromkeys(names))
                self.error(
                    "job-pointer",
                    place,
                    f"{pointer} leads nowhere in the answer: there is no {step!r}",
                    (
                        f"there is: {shown}"
                        if shown
                        else "use * for the items of an array"
                    ),
                )
                return None
        return pointer
