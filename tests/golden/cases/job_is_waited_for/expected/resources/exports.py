# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `exports`."""

from __future__ import annotations

from collections.abc import Callable

from .._runtime import (
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
from ..models.exports import Export

GET: Operation[Export] = Operation("GET", "/exports/{id}", returns=Export)

GET_JOB = JobRules(
    status="/state",
    pending=("queued", "running"),
    success=("ready",),
    failure=("broken",),
    percent="/percent",
    row_errors=(
        ErrorAt(at="/rows/*", when="/fault", message=("/fault",), line="/number"),
    ),
    poll=Poll(interval=5.0, factor=2.0, longest=60.0),
)


class Exports(Resource):
    """Operations on `exports`."""

    def get(
        self,
        id: str,
        *,
        timeout_: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Export:
        """GET `/exports/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id}, query={"timeout": timeout_})

    def wait(
        self,
        id: str,
        *,
        timeout_: int | NotGiven = NOT_GIVEN,
        timeout: float | None = 3600,
        poll: Poll | None = None,
        on_progress: Callable[[Progress[Export]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Job[Export]:
        """Waits until the job is done.

        Asks by `get`, at once and then ever more seldom.

        Args:
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
            path={"id": id},
            query={"timeout": timeout_},
        )


class AsyncExports(AsyncResource):
    """Operations on `exports`."""

    async def get(
        self,
        id: str,
        *,
        timeout_: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Export:
        """GET `/exports/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"id": id},
            query={"timeout": timeout_},
        )

    async def wait(
        self,
        id: str,
        *,
        timeout_: int | NotGiven = NOT_GIVEN,
        timeout: float | None = 3600,
        poll: Poll | None = None,
        on_progress: Callable[[Progress[Export]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Job[Export]:
        """Waits until the job is done.

        Asks by `get`, at once and then ever more seldom.

        Args:
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
            path={"id": id},
            query={"timeout": timeout_},
        )
