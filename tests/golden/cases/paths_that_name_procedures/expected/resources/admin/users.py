# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `admin.users`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

SET_OWNER: Operation[None] = Operation("POST", "/admin.users.setOwner", returns=None)


class Users(Resource):
    """Operations on `admin.users`."""

    def set_owner(self, *, options: RequestOptions | None = None) -> None:
        """POST `/admin.users.setOwner`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(SET_OWNER, options)


class AsyncUsers(AsyncResource):
    """Operations on `admin.users`."""

    async def set_owner(self, *, options: RequestOptions | None = None) -> None:
        """POST `/admin.users.setOwner`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(SET_OWNER, options)
