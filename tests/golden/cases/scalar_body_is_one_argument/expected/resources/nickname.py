# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `nickname`."""

from __future__ import annotations

from .._runtime import JSON, AsyncResource, Operation, RequestOptions, Resource

UPDATE: Operation[None] = Operation("PUT", "/nickname", returns=None, body=JSON)


class Nickname(Resource):
    """Operations on `nickname`."""

    def update(
        self,
        *,
        body: str | None,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/nickname`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, body=body)


class AsyncNickname(AsyncResource):
    """Operations on `nickname`."""

    async def update(
        self,
        *,
        body: str | None,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/nickname`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, body=body)
