# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `board`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

DELETE_BY_NAME: Operation[None] = Operation("DELETE", "/board", returns=None)

LIST: Operation[list[str]] = Operation("GET", "/board", returns=list[str])

RESTORE: Operation[None] = Operation("PATCH", "/board", returns=None)

CREATE: Operation[None] = Operation("POST", "/board", returns=None)

DELETE: Operation[None] = Operation("DELETE", "/board/{id}", returns=None)

UPDATE: Operation[None] = Operation("PUT", "/board/{id}", returns=None)


class Board(Resource):
    """Operations on `board`."""

    def delete_by_name(self, *, options: RequestOptions | None = None) -> None:
        """DELETE `/board`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE_BY_NAME, options)

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[str]:
        """GET `/board`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)

    def restore(self, *, options: RequestOptions | None = None) -> None:
        """PATCH `/board`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(RESTORE, options)

    def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/board`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """DELETE `/board/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE, options, path={"id": id})

    def update(self, id: str, *, options: RequestOptions | None = None) -> None:
        """PUT `/board/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, path={"id": id})


class AsyncBoard(AsyncResource):
    """Operations on `board`."""

    async def delete_by_name(self, *, options: RequestOptions | None = None) -> None:
        """DELETE `/board`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE_BY_NAME, options)

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """GET `/board`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)

    async def restore(self, *, options: RequestOptions | None = None) -> None:
        """PATCH `/board`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(RESTORE, options)

    async def create(self, *, options: RequestOptions | None = None) -> None:
        """POST `/board`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """DELETE `/board/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE, options, path={"id": id})

    async def update(self, id: str, *, options: RequestOptions | None = None) -> None:
        """PUT `/board/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, path={"id": id})
