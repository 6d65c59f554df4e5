# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `dogs`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[str] = Operation("GET", "/dogs/{id}", returns=str)


class Dogs(Resource):
    """Operations on `dogs`."""

    def get(self, id: int, *, options: RequestOptions | None = None) -> str:
        """GET `/dogs/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncDogs(AsyncResource):
    """Operations on `dogs`."""

    async def get(self, id: int, *, options: RequestOptions | None = None) -> str:
        """GET `/dogs/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
