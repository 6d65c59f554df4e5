# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `backups`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET_RESTORE: Operation[str] = Operation("GET", "/backups/{id}/restore", returns=str)

RESTORE: Operation[None] = Operation("POST", "/backups/{id}/restore", returns=None)


class Backups(Resource):
    """Operations on `backups`."""

    def get_restore(self, id: str, *, options: RequestOptions | None = None) -> str:
        """GET `/backups/{id}/restore`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET_RESTORE, options, path={"id": id})

    def restore(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/backups/{id}/restore`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(RESTORE, options, path={"id": id})


class AsyncBackups(AsyncResource):
    """Operations on `backups`."""

    async def get_restore(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """GET `/backups/{id}/restore`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET_RESTORE, options, path={"id": id})

    async def restore(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/backups/{id}/restore`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(RESTORE, options, path={"id": id})
