# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `messages`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

SEND_AGAIN: Operation[None] = Operation(
    "POST",
    "/messages/{id}:sendAgain",
    returns=None,
)


class Messages(Resource):
    """Operations on `messages`."""

    def send_again(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/messages/{id}:sendAgain`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(SEND_AGAIN, options, path={"id": id})


class AsyncMessages(AsyncResource):
    """Operations on `messages`."""

    async def send_again(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/messages/{id}:sendAgain`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(SEND_AGAIN, options, path={"id": id})
