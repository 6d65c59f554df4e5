# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `calls`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/{uuid}", returns=None)


class Calls(Resource):
    """Operations on `calls`."""

    def get(self, uuid: str, *, options: RequestOptions | None = None) -> None:
        """GET `/{uuid}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"uuid": uuid})


class AsyncCalls(AsyncResource):
    """Operations on `calls`."""

    async def get(self, uuid: str, *, options: RequestOptions | None = None) -> None:
        """GET `/{uuid}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"uuid": uuid})
