"""The counts of a document in the order in which the summary shows them."""

from __future__ import annotations

from ..pipeline import Summary

HEADS = ("operations", "models", "degraded", "repaired", "skipped", "evidence")


def counts(summary: Summary) -> tuple[int, ...]:
    """The numbers under HEADS."""
    return (
        summary.operations,
        summary.models,
        summary.degraded,
        summary.repaired,
        summary.skipped,
        summary.evidence,
    )
