# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `agent_inference.chat.completions`."""

from __future__ import annotations

from ...._runtime import AsyncResource, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation("POST", "/api/v1/chat/completions", returns=None)


class Completions(Resource):
    """Operations on `agent_inference.chat.completions`."""

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/api/v1/chat/completions`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


class AsyncCompletions(AsyncResource):
    """Operations on `agent_inference.chat.completions`."""

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/api/v1/chat/completions`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
