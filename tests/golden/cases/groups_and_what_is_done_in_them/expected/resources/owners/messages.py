# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners.messages`."""

from __future__ import annotations

from typing import Any

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

LIST: Operation[Any] = Operation("GET", "/owners/messages", returns=Any)


class Messages(Resource):
    """Operations on `owners.messages`."""

    def list(self, *, options: RequestOptions | None = None) -> Any:
        """GET `/owners/messages`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncMessages(AsyncResource):
    """Operations on `owners.messages`."""

    async def list(self, *, options: RequestOptions | None = None) -> Any:
        """GET `/owners/messages`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
