# Generated from openapi.yaml. Generate it again instead of changing it.
"""Cats alone."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/cats", returns=None)


class Cats(Resource):
    """Cats alone."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/cats`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncCats(AsyncResource):
    """Cats alone."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/cats`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
