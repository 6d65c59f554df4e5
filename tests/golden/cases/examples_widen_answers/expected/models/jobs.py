# Generated from openapi.yaml. Generate it again instead of changing it.
"""Models of `jobs` alone."""

from __future__ import annotations

from .._runtime import Model


class Job(Model):
    progress: int | str
    error: JobError | None
    count: int | None = None
    tags: list[str | int] | None = None


class JobError(Model):
    code: int | None = None
