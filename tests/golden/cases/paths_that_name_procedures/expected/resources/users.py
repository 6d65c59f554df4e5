# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `users`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

LIST: Operation[None] = Operation("GET", "/users.list", returns=None)


class Users(Resource):
    """Operations on `users`."""

    def list(self, *, options: RequestOptions | None = None) -> None:
        """GET `/users.list`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncUsers(AsyncResource):
    """Operations on `users`."""

    async def list(self, *, options: RequestOptions | None = None) -> None:
        """GET `/users.list`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
