# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `tokens`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.shared.pet import Pet

DELETE_BY_ID: Operation[None] = Operation("DELETE", "/tokens/{id}", returns=None)

LIST: Operation[list[str]] = Operation("GET", "/tokens/{id}", returns=list[str])

DELETE: Operation[None] = Operation("DELETE", "/tokens/{id}/{token}", returns=None)

GET: Operation[Pet] = Operation("GET", "/tokens/{id}/{token}", returns=Pet)


class Tokens(Resource):
    """Operations on `tokens`."""

    def delete_by_id(self, id: str, *, options: RequestOptions | None = None) -> None:
        """DELETE `/tokens/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE_BY_ID, options, path={"id": id})

    def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """GET `/tokens/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options, path={"id": id})

    def delete(
        self,
        id: str,
        token: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE `/tokens/{id}/{token}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE, options, path={"id": id, "token": token})

    def get(self, id: str, token: str, *, options: RequestOptions | None = None) -> Pet:
        """GET `/tokens/{id}/{token}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id, "token": token})


class AsyncTokens(AsyncResource):
    """Operations on `tokens`."""

    async def delete_by_id(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE `/tokens/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE_BY_ID, options, path={"id": id})

    async def list(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """GET `/tokens/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options, path={"id": id})

    async def delete(
        self,
        id: str,
        token: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE `/tokens/{id}/{token}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE, options, path={"id": id, "token": token})

    async def get(
        self,
        id: str,
        token: str,
        *,
        options: RequestOptions | None = None,
    ) -> Pet:
        """GET `/tokens/{id}/{token}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id, "token": token})
