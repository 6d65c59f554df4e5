# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets.names`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/pets/names/{name}", returns=None)


class Names(Resource):
    """Operations on `pets.names`."""

    def get(self, name: str, *, options: RequestOptions | None = None) -> None:
        """GET `/pets/names/{name}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"name": name})


class AsyncNames(AsyncResource):
    """Operations on `pets.names`."""

    async def get(self, name: str, *, options: RequestOptions | None = None) -> None:
        """GET `/pets/names/{name}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"name": name})
