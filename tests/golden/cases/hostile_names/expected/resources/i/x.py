# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `i.x`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/{i{d}/x", returns=None)


class X(Resource):
    """Operations on `i.x`."""

    def get(self, d: str, *, options: RequestOptions | None = None) -> None:
        """GET `/{i{d}/x`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"d": d})


class AsyncX(AsyncResource):
    """Operations on `i.x`."""

    async def get(self, d: str, *, options: RequestOptions | None = None) -> None:
        """GET `/{i{d}/x`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"d": d})
