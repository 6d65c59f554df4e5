# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `subscribe`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation("POST", "/subscribe", returns=None)


class Subscribe(Resource):
    """Operations on `subscribe`."""

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/subscribe`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


class AsyncSubscribe(AsyncResource):
    """Operations on `subscribe`."""

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/subscribe`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
