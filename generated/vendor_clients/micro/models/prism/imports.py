# Generated from specs/micro. Change the overlay, not this file.
"""Models of `prism.imports` alone."""

from __future__ import annotations

from typing import Literal

from ...._runtime import DateTime, Model


class Error(Model):
    code: str | None = None
    message: str | None = None


class ImportGetResponse(Model):
    """Status snapshot of an import job. Same shape used by the POST /import response
    and by GET /imports/{jobId}.
    """

    job_id: str | None
    """Null for sync imports (results inlined). Set for async imports."""
    status: Literal["complete", "processing", "failed"] | str
    total: int
    """Total number of rows in the import."""
    created_at: DateTime | None = None
    error: Error | None = None
    """Set when status=failed; describes the job-level failure (not per-row)."""
    expires_at: DateTime | None = None
    failed: int | None = None
    processed: int | None = None
    """Rows that have been attempted (succeeded + failed)."""
    results: list[Result] | None = None
    """Per-row outcomes. Always present for sync imports; populated for async imports
    once the job reaches `complete`.
    """
    succeeded: int | None = None
    updated_at: DateTime | None = None


class Result(Model):
    id: str | None = None
    created: bool | None = None
    error: ResultError | None = None
    existing: bool | None = None
    """True if the row matched an existing record via the dedupe key."""


class ResultError(Model):
    code: str | None = None
    message: str | None = None
