# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `jobs`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.jobs import Job

GET: Operation[Job] = Operation("GET", "/jobs/{id}", returns=Job)


class Jobs(Resource):
    """Operations on `jobs`."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> Job:
        """GET `/jobs/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncJobs(AsyncResource):
    """Operations on `jobs`."""

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Job:
        """GET `/jobs/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
