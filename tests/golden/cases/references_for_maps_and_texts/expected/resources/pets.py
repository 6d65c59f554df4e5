# Generated from openapi.yaml. Generate it again instead of changing it.
"""One or many."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Pet

GET: Operation[Pet] = Operation("GET", "/pets/{id}", returns=Pet)


class Pets(Resource):
    """One or many."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncPets(AsyncResource):
    """One or many."""

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
