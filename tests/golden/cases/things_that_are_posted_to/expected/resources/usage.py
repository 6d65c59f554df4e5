# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `usage`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

DAILY: Operation[None] = Operation("POST", "/usage/daily", returns=None)


class Usage(Resource):
    """Operations on `usage`."""

    def daily(self, *, options: RequestOptions | None = None) -> None:
        """POST `/usage/daily`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DAILY, options)


class AsyncUsage(AsyncResource):
    """Operations on `usage`."""

    async def daily(self, *, options: RequestOptions | None = None) -> None:
        """POST `/usage/daily`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DAILY, options)
