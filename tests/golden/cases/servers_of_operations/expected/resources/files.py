# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `files`."""

from __future__ import annotations

from .._runtime import (
    AsyncResource,
    Operation,
    RequestOptions,
    Resource,
    Server,
    Variable,
)

GET: Operation[None] = Operation(
    "GET",
    "/files",
    returns=None,
    servers=(Server("https://files.pets.test"),),
)

UPDATE: Operation[None] = Operation(
    "PUT",
    "/files",
    returns=None,
    servers=(
        Server("https://upload.pets.test/{zone}", variables={"zone": Variable("a")}),
    ),
)


class Files(Resource):
    """Operations on `files`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/files`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)

    def update(self, *, options: RequestOptions | None = None) -> None:
        """PUT `/files`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options)


class AsyncFiles(AsyncResource):
    """Operations on `files`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/files`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)

    async def update(self, *, options: RequestOptions | None = None) -> None:
        """PUT `/files`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options)
