# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `jobs`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.jobs import Job, Result

CREATE: Operation[Result | Job | None] = Operation(
    "POST",
    "/jobs",
    returns=Result | Job | None,
    answers={"200": Result, "202": Job, "204": None},
)


class Jobs(Resource):
    """Operations on `jobs`."""

    def create(self, *, options: RequestOptions | None = None) -> Result | Job | None:
        """POST `/jobs`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


class AsyncJobs(AsyncResource):
    """Operations on `jobs`."""

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Result | Job | None:
        """POST `/jobs`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
