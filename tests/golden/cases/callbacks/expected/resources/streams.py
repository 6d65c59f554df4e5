# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `streams`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation("POST", "/streams", returns=None)


class Streams(Resource):
    """Operations on `streams`."""

    def create(
        self,
        *,
        callback_url: str,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/streams`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, query={"callbackUrl": callback_url})


class AsyncStreams(AsyncResource):
    """Operations on `streams`."""

    async def create(
        self,
        *,
        callback_url: str,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/streams`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, query={"callbackUrl": callback_url})
