# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `points`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET_POINTS: Operation[None] = Operation("POST", "/points", returns=None)

UPSERT: Operation[None] = Operation("PUT", "/points", returns=None)

GET: Operation[None] = Operation("GET", "/points/{id}", returns=None)


class Points(Resource):
    """Operations on `points`."""

    def get_points(self, *, options: RequestOptions | None = None) -> None:
        """POST `/points`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET_POINTS, options)

    def upsert(self, *, options: RequestOptions | None = None) -> None:
        """PUT `/points`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPSERT, options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/points/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncPoints(AsyncResource):
    """Operations on `points`."""

    async def get_points(self, *, options: RequestOptions | None = None) -> None:
        """POST `/points`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET_POINTS, options)

    async def upsert(self, *, options: RequestOptions | None = None) -> None:
        """PUT `/points`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPSERT, options)

    async def get(self, id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/points/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
