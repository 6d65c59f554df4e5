# Generated from specs/pinecone. Change the overlay, not this file.
"""Operations on `bulk.imports`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from ...._runtime import (
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
from ...models.bulk.imports import ImportModel, RpcStatus

GET: Operation[ImportModel] = Operation(
    "GET",
    "/bulk/imports/{id}",
    returns=ImportModel,
    answers={"400": RpcStatus, "4XX": RpcStatus, "5XX": RpcStatus},
    security=("ApiKeyAuth",),
)

GET_JOB = JobRules(
    status="/status",
    pending=("Pending", "InProgress"),
    success=("Completed",),
    failure=("Failed",),
    cancelled=("Cancelled",),
    partial_failure=("/recordsImported",),
    percent="/percentComplete",
    done="/recordsImported",
    errors=(ErrorAt(at="/error", message=("",)),),
)


class Imports(Resource):
    """Operations on `bulk.imports`."""

    def get(
        self,
        id: str,
        *,
        x_pinecone_api_version: Literal["2025-04"] = "2025-04",
        options: RequestOptions | None = None,
    ) -> ImportModel:
        """Describe an import.

        Return details of a specific import operation.

        Args:
            id: Unique identifier for the import operation.
            x_pinecone_api_version: The version of the API that the request is meant
                for.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            path={"id": id},
            header={"X-Pinecone-Api-Version": x_pinecone_api_version},
        )

    def wait(
        self,
        id: str,
        *,
        x_pinecone_api_version: Literal["2025-04"] = "2025-04",
        timeout: float | None = 3600,
        poll: Poll | None = None,
        on_progress: Callable[[Progress[ImportModel]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Job[ImportModel]:
        """Waits until the job is done.

        Asks by `get`, at once and then ever more seldom.

        Args:
            id: Unique identifier for the import operation.
            x_pinecone_api_version: The version of the API that the request is meant
                for.
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
            header={"X-Pinecone-Api-Version": x_pinecone_api_version},
        )


class AsyncImports(AsyncResource):
    """Operations on `bulk.imports`."""

    async def get(
        self,
        id: str,
        *,
        x_pinecone_api_version: Literal["2025-04"] = "2025-04",
        options: RequestOptions | None = None,
    ) -> ImportModel:
        """Describe an import.

        Return details of a specific import operation.

        Args:
            id: Unique identifier for the import operation.
            x_pinecone_api_version: The version of the API that the request is meant
                for.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"id": id},
            header={"X-Pinecone-Api-Version": x_pinecone_api_version},
        )

    async def wait(
        self,
        id: str,
        *,
        x_pinecone_api_version: Literal["2025-04"] = "2025-04",
        timeout: float | None = 3600,
        poll: Poll | None = None,
        on_progress: Callable[[Progress[ImportModel]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Job[ImportModel]:
        """Waits until the job is done.

        Asks by `get`, at once and then ever more seldom.

        Args:
            id: Unique identifier for the import operation.
            x_pinecone_api_version: The version of the API that the request is meant
                for.
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
            header={"X-Pinecone-Api-Version": x_pinecone_api_version},
        )
