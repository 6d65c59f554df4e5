# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `class_`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/class", returns=None)


class Class(Resource):
    """Operations on `class_`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/class`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncClass(AsyncResource):
    """Operations on `class_`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/class`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
