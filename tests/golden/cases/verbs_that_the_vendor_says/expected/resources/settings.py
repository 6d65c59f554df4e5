# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `settings`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.shared.rule import Rule

GET: Operation[Rule] = Operation("GET", "/settings", returns=Rule)

UPDATE: Operation[None] = Operation("POST", "/settings", returns=None)


class Settings(Resource):
    """Operations on `settings`."""

    def get(self, *, options: RequestOptions | None = None) -> Rule:
        """GET `/settings`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)

    def update(self, *, options: RequestOptions | None = None) -> None:
        """POST `/settings`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options)


class AsyncSettings(AsyncResource):
    """Operations on `settings`."""

    async def get(self, *, options: RequestOptions | None = None) -> Rule:
        """GET `/settings`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)

    async def update(self, *, options: RequestOptions | None = None) -> None:
        """POST `/settings`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options)
