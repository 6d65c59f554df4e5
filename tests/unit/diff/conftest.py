"""Two versions of a small document, read as far as they are compared."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from generator.diff.sides import Side, Sides
from generator.documents.tree import JSON
from generator.problems import Place
from generator.python.plan import Plan

SidesOf = Callable[[JSON, JSON], Sides]


@pytest.fixture
def sides_of(plan_of: Callable[..., Plan]) -> SidesOf:
    """The sides of the members of an old and of a new document; places are `old#…`, `new#…`."""

    def side(name: str, members: JSON) -> Side:
        return Side(plan_of(**members), lambda p: Place(f"{name}#{p}"))

    return lambda old, new: Sides(side("old", old), side("new", new))
