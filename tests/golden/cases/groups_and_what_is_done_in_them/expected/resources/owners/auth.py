# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners.auth`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

LOGIN: Operation[None] = Operation("POST", "/owners/auth/login", returns=None)


class Auth(Resource):
    """Operations on `owners.auth`."""

    def login(self, *, options: RequestOptions | None = None) -> None:
        """POST `/owners/auth/login`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LOGIN, options)


class AsyncAuth(AsyncResource):
    """Operations on `owners.auth`."""

    async def login(self, *, options: RequestOptions | None = None) -> None:
        """POST `/owners/auth/login`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LOGIN, options)
