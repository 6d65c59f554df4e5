# Generated from specs/rally. Change the overlay, not this file.
"""Operations on Imports in your workspace."""

from __future__ import annotations

from collections.abc import Callable

from ..._runtime import (
    AsyncResource,
    ErrorAt,
    Job,
    JobRules,
    Operation,
    Poll,
    Progress,
    RequestOptions,
    Resource,
)
from ..models.imports import Import

GET: Operation[Import] = Operation(
    "GET",
    "/imports/{importId}",
    returns=Import,
    security=("bearerAuth",),
    reset="X-RateLimit-Reset",
)

GET_JOB = JobRules(
    status="/status",
    pending=("NOT_STARTED", "UPLOADING"),
    success=("COMPLETED",),
    failure=("ERROR",),
    partial_success=("/failedRecords",),
    row_errors=(ErrorAt(at="/failedRecords/*", ref=("/personId", "/email")),),
)


class Imports(Resource):
    """Operations on Imports in your workspace."""

    def get(self, import_id: str, *, options: RequestOptions | None = None) -> Import:
        """Gets an import by id.

        Args:
            import_id: The ID of the import.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"importId": import_id})

    def wait(
        self,
        import_id: str,
        *,
        timeout: float | None = 3600,
        poll: Poll | None = None,
        on_progress: Callable[[Progress[Import]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Job[Import]:
        """Waits until the job is done.

        Asks by `get`, at once and then ever more seldom.

        Args:
            import_id: The ID of the import.
            timeout: Seconds until `JobTimeout` is raised; None waits for ever.
            poll: When to ask, instead of at once and then ever more seldom.
            on_progress: Called with every answer's `Progress`.
            options: Timeout, retries, extra headers and query for this call alone.

        Raises:
            JobFailed: The job failed; `error.job` tells of what.
            JobCancelled: The job was cancelled.
            JobTimeout: The job took too long; it may still be running.
            JobNotFound: There is no such job.
            JobExpired: The job was there, and is no longer.
        """
        return self._wait(
            GET,
            GET_JOB,
            options,
            timeout=timeout,
            poll=poll,
            on_progress=on_progress,
            path={"importId": import_id},
        )


class AsyncImports(AsyncResource):
    """Operations on Imports in your workspace."""

    async def get(
        self,
        import_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Import:
        """Gets an import by id.

        Args:
            import_id: The ID of the import.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"importId": import_id})

    async def wait(
        self,
        import_id: str,
        *,
        timeout: float | None = 3600,
        poll: Poll | None = None,
        on_progress: Callable[[Progress[Import]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Job[Import]:
        """Waits until the job is done.

        Asks by `get`, at once and then ever more seldom.

        Args:
            import_id: The ID of the import.
            timeout: Seconds until `JobTimeout` is raised; None waits for ever.
            poll: When to ask, instead of at once and then ever more seldom.
            on_progress: Called with every answer's `Progress`.
            options: Timeout, retries, extra headers and query for this call alone.

        Raises:
            JobFailed: The job failed; `error.job` tells of what.
            JobCancelled: The job was cancelled.
            JobTimeout: The job took too long; it may still be running.
            JobNotFound: There is no such job.
            JobExpired: The job was there, and is no longer.
        """
        return await self._wait(
            GET,
            GET_JOB,
            options,
            timeout=timeout,
            poll=poll,
            on_progress=on_progress,
            path={"importId": import_id},
        )
