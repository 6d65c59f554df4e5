# Generated from specs/micro. Change the overlay, not this file.
"""Operations on `prism.imports`."""

from __future__ import annotations

from ...._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
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
