# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `others`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/others", returns=None)

CREATE: Operation[None] = Operation("POST", "/others", returns=None)


class Others(Resource):
    """Operations on `others`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/others`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/others`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


class AsyncOthers(AsyncResource):
    """Operations on `others`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/others`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/others`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
