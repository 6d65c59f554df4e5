"""Every hostile document is refused clearly, or becomes a package that is safe and works.

The ordinary run takes some of each class; `make hostile` takes all.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from . import broken, injection, names_files, network, overlays, pages, resources
from .cases import Case
from .rounds import Arena, fight

CLASSES: dict[str, list[Case]] = {
    "injection": injection.CASES,
    "names": names_files.CASES,
    "resources": resources.CASES,
    "network": network.CASES,
    "broken": broken.CASES,
    "pages": pages.CASES,
    "overlays": overlays.CASES,
}
_ORDINARY = 5
"""How many of a class the ordinary run takes, all over it."""

_HEAVY = frozenset({"resources"})
"""Classes that are heavy work by their nature."""


def cases() -> list[Any]:
    """Every case, those that the ordinary run leaves out with the mark `long`."""
    found: list[Any] = []
    for name, members in CLASSES.items():
        step = max(1, len(members) // (2 if name in _HEAVY else _ORDINARY))
        for number, case in enumerate(members):
            marks = [pytest.mark.long] if number % step != 1 else []
            found.append(pytest.param(case, id=f"{name}-{case.name}", marks=marks))
    return found


@pytest.mark.parametrize("case", cases())
def test_a_hostile_document_does_no_harm(
    case: Case, arena: Arena, tmp_path: Path
) -> None:
    assert not fight(case, tmp_path, arena)


def test_there_are_cases_of_every_class() -> None:
    assert sum(map(len, CLASSES.values())) >= 200
    names = [case.name for members in CLASSES.values() for case in members]
    assert len(names) == len(set(names))
