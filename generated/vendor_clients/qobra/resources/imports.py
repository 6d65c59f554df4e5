# Generated from specs/qobra. Change the overlay, not this file.
"""Operations on `imports`."""

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
from ..models.imports import ImportModelResponseSuccess

GET: Operation[ImportModelResponseSuccess] = Operation(
    "GET",
    "/v1/imports/{import_id}",
    returns=ImportModelResponseSuccess,
    security=("api_key",),
)

GET_JOB = JobRules(
    status="/data_import/status",
    pending=("scheduled", "started"),
    success=("finished",),
    failed_when=("/data_import/error", "/data_import/data_tables_details/*/error"),
    percent="/data_import/progress",
    errors=(
        ErrorAt(
            at="/data_import/data_tables_details/*/error",
            message=("/title", "/description"),
        ),
    ),
    row_errors=(
        ErrorAt(
            at="/data_import/data_tables_details/*/error/parsing_error_details/*",
            message=("/details",),
            line="/line_number",
            row="/row",
        ),
    ),
)


class Imports(Resource):
    """Operations on `imports`."""

    def get(
        self,
        import_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ImportModelResponseSuccess:
        """Fetch import.

        Retrieve the status and associated details of an import

        Args:
            import_id: Used to identify the import.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"import_id": import_id})

    def wait(
        self,
        import_id: str,
        *,
        timeout: float | None = 3600,
        poll: Poll | None = None,
        on_progress: (
            Callable[[Progress[ImportModelResponseSuccess]], object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Job[ImportModelResponseSuccess]:
        """Waits until the job is done.

        Asks by `get`, at once and then ever more seldom.

        Args:
            import_id: Used to identify the import.
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
            path={"import_id": import_id},
        )


class AsyncImports(AsyncResource):
    """Operations on `imports`."""

    async def get(
        self,
        import_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> ImportModelResponseSuccess:
        """Fetch import.

        Retrieve the status and associated details of an import

        Args:
            import_id: Used to identify the import.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"import_id": import_id})

    async def wait(
        self,
        import_id: str,
        *,
        timeout: float | None = 3600,
        poll: Poll | None = None,
        on_progress: (
            Callable[[Progress[ImportModelResponseSuccess]], object] | None
        ) = None,
        options: RequestOptions | None = None,
    ) -> Job[ImportModelResponseSuccess]:
        """Waits until the job is done.

        Asks by `get`, at once and then ever more seldom.

        Args:
            import_id: Used to identify the import.
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
            path={"import_id": import_id},
        )
