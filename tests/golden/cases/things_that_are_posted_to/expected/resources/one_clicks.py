# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `one_clicks`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation("POST", "/1-clicks", returns=None)


class OneClicks(Resource):
    """Operations on `one_clicks`."""

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/1-clicks`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


class AsyncOneClicks(AsyncResource):
    """Operations on `one_clicks`."""

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/1-clicks`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
