# Generated from specs/micro. Change the overlay, not this file.
"""Operations on `prism.imports`."""

from __future__ import annotations

from collections.abc import Callable

from ...._runtime import (
    NOT_GIVEN,
    AsyncResource,
    ErrorAt,
    Job,
    JobRules,
    NotGiven,
    Operation,
    Poll,
    Progress,
    RequestOptions,
    Resource,
)
from ...models.prism.imports import ImportGetResponse

GET: Operation[ImportGetResponse] = Operation(
    "GET",
    "/v2/prism/{teamId}/imports/{jobId}",
    returns=ImportGetResponse,
    security=("apiKey",),
)

GET_JOB = JobRules(
    status="/status",
    pending=("processing",),
    success=("complete",),
    failure=("failed",),
    partial_success=("/failed",),
    done_when_null="/job_id",
    done="/processed",
    total="/total",
    errors=(ErrorAt(at="/error", code="/code", message=("/message",)),),
    row_errors=(
        ErrorAt(
            at="/results/*",
            when="/error",
            code="/error/code",
            message=("/error/message",),
            ref=("/id",),
        ),
    ),
    expires="/expires_at",
    missing="jobs are kept for 7 days",
)


class Imports(Resource):
    """Operations on `prism.imports`."""

    def get(
        self,
        job_id: str,
        *,
        team_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ImportGetResponse:
        """Get the status of an import job.

        Poll the status of an async import. Sync imports complete in the original
        response and don't appear here. Async jobs are retained for 7 days. Returns 404
        once the job has expired.

        Args:
            team_id: Taken from the client when it is not given.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"teamId": team_id, "jobId": job_id})

    def wait(
        self,
        job_id: str,
        *,
        team_id: str | NotGiven = NOT_GIVEN,
        timeout: float | None = 3600,
        poll: Poll | None = None,
        on_progress: Callable[[Progress[ImportGetResponse]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Job[ImportGetResponse]:
        """Waits until the job is done.

        Asks by `get`, at once and then ever more seldom.

        Args:
            team_id: Taken from the client when it is not given.
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
            path={"teamId": team_id, "jobId": job_id},
        )


class AsyncImports(AsyncResource):
    """Operations on `prism.imports`."""

    async def get(
        self,
        job_id: str,
        *,
        team_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ImportGetResponse:
        """Get the status of an import job.

        Poll the status of an async import. Sync imports complete in the original
        response and don't appear here. Async jobs are retained for 7 days. Returns 404
        once the job has expired.

        Args:
            team_id: Taken from the client when it is not given.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"teamId": team_id, "jobId": job_id})

    async def wait(
        self,
        job_id: str,
        *,
        team_id: str | NotGiven = NOT_GIVEN,
        timeout: float | None = 3600,
        poll: Poll | None = None,
        on_progress: Callable[[Progress[ImportGetResponse]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Job[ImportGetResponse]:
        """Waits until the job is done.

        Asks by `get`, at once and then ever more seldom.

        Args:
            team_id: Taken from the client when it is not given.
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
            path={"teamId": team_id, "jobId": job_id},
        )
