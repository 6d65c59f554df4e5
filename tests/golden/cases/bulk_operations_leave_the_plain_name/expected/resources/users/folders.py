# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `users.folders`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

UPDATE: Operation[None] = Operation("PUT", "/users/{id}/folders/0", returns=None)


class Folders(Resource):
    """Operations on `users.folders`."""

    def update(self, id: str, *, options: RequestOptions | None = None) -> None:
        """PUT `/users/{id}/folders/0`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, path={"id": id})


class AsyncFolders(AsyncResource):
    """Operations on `users.folders`."""

    async def update(self, id: str, *, options: RequestOptions | None = None) -> None:
        """PUT `/users/{id}/folders/0`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, path={"id": id})
