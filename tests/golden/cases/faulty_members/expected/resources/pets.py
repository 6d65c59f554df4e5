# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from typing import Any

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

DELETE: Operation[None] = Operation("DELETE", "/pets", returns=None, security=((),))

GET: Operation[None] = Operation("GET", "/pets", returns=None, security=((),))

CREATE: Operation[Any] = Operation("POST", "/pets", returns=Any, security=((),))

UPDATE: Operation[Any] = Operation("PUT", "/pets", returns=Any, security=((),))


class Pets(Resource):
    """Operations on `pets`."""

    def delete(self, *, options: RequestOptions | None = None) -> None:
        """DELETE `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE, options)

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)

    def create(self, *, options: RequestOptions | None = None) -> Any:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)

    def update(self, *, options: RequestOptions | None = None) -> Any:
        """PUT `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def delete(self, *, options: RequestOptions | None = None) -> None:
        """DELETE `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE, options)

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)

    async def create(self, *, options: RequestOptions | None = None) -> Any:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)

    async def update(self, *, options: RequestOptions | None = None) -> Any:
        """PUT `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options)
