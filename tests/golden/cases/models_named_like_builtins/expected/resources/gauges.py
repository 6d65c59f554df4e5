# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `gauges`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.gauges import Gauge

GET: Operation[Gauge] = Operation("GET", "/gauges/{id}", returns=Gauge)

HEAD: Operation[None] = Operation("HEAD", "/gauges/{id}", returns=Gauge)

UPDATE: Operation[Gauge | None] = Operation("PUT", "/gauges/{id}", returns=Gauge)


class Gauges(Resource):
    """Operations on `gauges`."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> Gauge:
        """GET `/gauges/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})

    def head(self, id: str, *, options: RequestOptions | None = None) -> None:
        """HEAD `/gauges/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(HEAD, options, path={"id": id})

    def update(self, id: str, *, options: RequestOptions | None = None) -> Gauge | None:
        """PUT `/gauges/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, path={"id": id})


class AsyncGauges(AsyncResource):
    """Operations on `gauges`."""

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Gauge:
        """GET `/gauges/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})

    async def head(self, id: str, *, options: RequestOptions | None = None) -> None:
        """HEAD `/gauges/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(HEAD, options, path={"id": id})

    async def update(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> Gauge | None:
        """PUT `/gauges/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, path={"id": id})
