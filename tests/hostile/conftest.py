"""The arena that hostile cases are fought in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .rounds import Arena


@pytest.fixture(scope="session")
def arena() -> Iterator[Arena]:
    """One warm process for all rounds of a run."""
    arena = Arena()
    yield arena
    arena.close()
