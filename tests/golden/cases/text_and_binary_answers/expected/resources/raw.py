# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `raw`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[bytes] = Operation(
    "GET",
    "/raw",
    returns=bytes,
    accept="application/octet-stream",
)


class Raw(Resource):
    """Operations on `raw`."""

    def get(self, *, options: RequestOptions | None = None) -> bytes:
        """GET `/raw`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncRaw(AsyncResource):
    """Operations on `raw`."""

    async def get(self, *, options: RequestOptions | None = None) -> bytes:
        """GET `/raw`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
