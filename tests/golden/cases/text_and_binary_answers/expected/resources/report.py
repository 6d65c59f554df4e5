# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `report`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[str] = Operation("GET", "/report", returns=str, accept="text/csv")


class Report(Resource):
    """Operations on `report`."""

    def get(self, *, options: RequestOptions | None = None) -> str:
        """GET `/report`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncReport(AsyncResource):
    """Operations on `report`."""

    async def get(self, *, options: RequestOptions | None = None) -> str:
        """GET `/report`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
