# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `files`."""

from __future__ import annotations

from .._runtime import (
    AsyncResource,
    Body,
    FileContent,
    Operation,
    RequestOptions,
    Resource,
)

UPDATE: Operation[None] = Operation(
    "PUT",
    "/files/{name}",
    returns=None,
    body=Body("application/octet-stream"),
)


class Files(Resource):
    """Operations on `files`."""

    def update(
        self,
        name: str,
        *,
        body: str | FileContent,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/files/{name}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, path={"name": name}, body=body)


class AsyncFiles(AsyncResource):
    """Operations on `files`."""

    async def update(
        self,
        name: str,
        *,
        body: str | FileContent,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/files/{name}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, path={"name": name}, body=body)
