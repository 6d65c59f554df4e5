# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `photo`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[bytes] = Operation("GET", "/photo", returns=bytes, accept="image/png")


class Photo(Resource):
    """Operations on `photo`."""

    def get(self, *, options: RequestOptions | None = None) -> bytes:
        """GET `/photo`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncPhoto(AsyncResource):
    """Operations on `photo`."""

    async def get(self, *, options: RequestOptions | None = None) -> bytes:
        """GET `/photo`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
