# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `chat.completions`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation("POST", "/v1/chat/completions", returns=None)


class Completions(Resource):
    """Operations on `chat.completions`."""

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/v1/chat/completions`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


class AsyncCompletions(AsyncResource):
    """Operations on `chat.completions`."""

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/v1/chat/completions`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
