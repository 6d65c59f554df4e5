# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.owners import Owners

LIST: Operation[Owners] = Operation("GET", "/owners", returns=Owners)


class OwnersResource(Resource):
    """Operations on `owners`."""

    def list(self, *, options: RequestOptions | None = None) -> Owners:
        """GET `/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncOwnersResource(AsyncResource):
    """Operations on `owners`."""

    async def list(self, *, options: RequestOptions | None = None) -> Owners:
        """GET `/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
