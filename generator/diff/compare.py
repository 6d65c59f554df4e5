"""Every change of what callers see between two versions of an API."""

from __future__ import annotations

from .changes import Change, ordered
from .client import compare_clients, compare_wire
from .methods import compare_methods
from .models import compare_models
from .sides import Side, Sides


def compare(old: Side, new: Side) -> list[Change]:
    """The changes, what breaks first. Names and types are compared, not the documents."""
    sides = Sides(old, new)
    return ordered(
        [
            *compare_clients(sides),
            *compare_methods(sides),
            *compare_models(sides),
            *compare_wire(sides),
        ]
    )
