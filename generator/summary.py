"""The counts of one document, for the table at the end of a run."""

from __future__ import annotations

from .data import data


@data
class Summary:
    """How many of what came of a document, and in how many seconds."""

    name: str
    operations: int
    models: int
    degraded: int
    repaired: int
    skipped: int
    evidence: int
    seconds: float
