# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `chat`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

POST_MESSAGE: Operation[None] = Operation("POST", "/chat.postMessage", returns=None)


class Chat(Resource):
    """Operations on `chat`."""

    def post_message(self, *, options: RequestOptions | None = None) -> None:
        """POST `/chat.postMessage`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(POST_MESSAGE, options)


class AsyncChat(AsyncResource):
    """Operations on `chat`."""

    async def post_message(self, *, options: RequestOptions | None = None) -> None:
        """POST `/chat.postMessage`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(POST_MESSAGE, options)
