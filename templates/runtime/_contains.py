"""Arrays that hold some items of a type, among others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar, LiteralString

from ._constraints import Constraint
from ._data import data
from ._plain import plain
from ._salvage import salvage


@data(eq=False)
class Contains(Constraint):
    """So many items of the array are of a type (JSON Schema 2020-12 core, section 10.3.1.3)."""

    type: Any
    at_least: int = 1
    at_most: int | None = None
    error: ClassVar[LiteralString] = "contains"

    def broken(self, value: Iterable[object], /) -> bool:
        found = sum(not salvage(self.type, plain(item)).count for item in value)
        return found < self.at_least or (
            self.at_most is not None and found > self.at_most
        )
