# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `me`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.me import Me

GET: Operation[Me] = Operation("GET", "/me", returns=Me)


class MeResource(Resource):
    """Operations on `me`."""

    def get(self, *, options: RequestOptions | None = None) -> Me:
        """GET `/me`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncMeResource(AsyncResource):
    """Operations on `me`."""

    async def get(self, *, options: RequestOptions | None = None) -> Me:
        """GET `/me`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
