# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `dogs.tags`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

UPSERT: Operation[None] = Operation("PUT", "/dogs/{name}/tags", returns=None)


class Tags(Resource):
    """Operations on `dogs.tags`."""

    def upsert(self, name: str, *, options: RequestOptions | None = None) -> None:
        """PUT `/dogs/{name}/tags`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPSERT, options, path={"name": name})


class AsyncTags(AsyncResource):
    """Operations on `dogs.tags`."""

    async def upsert(self, name: str, *, options: RequestOptions | None = None) -> None:
        """PUT `/dogs/{name}/tags`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPSERT, options, path={"name": name})
