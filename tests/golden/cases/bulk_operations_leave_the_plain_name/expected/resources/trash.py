# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `trash`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation("POST", "/trash", returns=None)

RESTORE: Operation[None] = Operation("POST", "/trash/{id}", returns=None)

UPDATE: Operation[None] = Operation("PUT", "/trash/{id}", returns=None)


class Trash(Resource):
    """Operations on `trash`."""

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/trash`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)

    def restore(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Restore a board.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(RESTORE, options, path={"id": id})

    def update(self, id: str, *, options: RequestOptions | None = None) -> None:
        """PUT `/trash/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, path={"id": id})


class AsyncTrash(AsyncResource):
    """Operations on `trash`."""

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/trash`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)

    async def restore(self, id: str, *, options: RequestOptions | None = None) -> None:
        """Restore a board.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(RESTORE, options, path={"id": id})

    async def update(self, id: str, *, options: RequestOptions | None = None) -> None:
        """PUT `/trash/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, path={"id": id})
