# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `mixed`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

LIST: Operation[list[str] | str] = Operation(
    "GET",
    "/mixed",
    returns={"application/json": list[str], "text/plain": str},
    accept="application/json, text/plain",
)


class Mixed(Resource):
    """Operations on `mixed`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str] | str:
        """GET `/mixed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncMixed(AsyncResource):
    """Operations on `mixed`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str] | str:
        """GET `/mixed`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
