"""What comes of one document, and the stages in which it does."""

from __future__ import annotations

import enum
from collections.abc import Callable
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING

from .data import data
from .problems import Outcome, Problems
from .summary import Summary

if TYPE_CHECKING:
    from .api.schemas import Schemas
    from .documents.overlay import ActionCount
    from .documents.tree import JSON, Document
    from .openapi import Specification
    from .python.plan import Plan
    from .python.sample import Sample


class Stage(enum.StrEnum):
    """What is done for each document, in this order."""

    READING = "reading"
    UNDERSTANDING = "understanding"
    WEIGHING = "weighing examples"
    NAMING = "naming"
    WRITING = "writing source"


OnStage = Callable[[str], None]
"""Called with the document's name and its stage when one of them begins."""


@data
class Made:
    """What a package was made from, for those who ask about single nodes.

    `original` is the document before the overlay, whose actions are `actions`.
    """

    original: Document
    actions: tuple[ActionCount, ...]
    spec: Specification
    schemas: Schemas
    plan: Plan


@data
class Built:
    """What came of one document: files by path below the output, and the account.

    `exit_code` is 2 when nothing may be written, 1 when something is skipped that nobody accepted.
    `account` makes the report, which few ask for. `client` is the name of the client's class.
    """

    name: str
    client: str
    files: dict[str, str]
    account: Callable[[], dict[str, JSON]] = field(repr=False, compare=False)
    problems: Problems
    summary: Summary
    locks: dict[Path, str]
    exit_code: int
    sample: Sample | None = None
    made: Made | None = None

    @property
    def report(self) -> dict[str, JSON]:
        """The total account."""
        return self.account()


def counted(
    name: str, operations: int, models: int, problems: Problems, seconds: float
) -> Summary:
    """What the table says of a document with these problems."""
    counts = {outcome: len(problems.of(outcome)) for outcome in Outcome}
    return Summary(
        name,
        operations,
        models,
        counts[Outcome.DEGRADED],
        counts[Outcome.REPAIRED],
        counts[Outcome.SKIPPED],
        counts[Outcome.EVIDENCE],
        seconds,
    )
