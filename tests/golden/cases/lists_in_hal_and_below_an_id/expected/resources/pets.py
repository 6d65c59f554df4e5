# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Pets
from ..models.shared.pet import Pet

LIST: Operation[Pets] = Operation(
    "GET",
    "/pets",
    returns=Pets,
    accept="application/hal+json",
)

GET: Operation[Pet] = Operation("GET", "/pets/{id}", returns=Pet)


class PetsResource(Resource):
    """Operations on `pets`."""

    def list(self, *, options: RequestOptions | None = None) -> Pets:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncPetsResource(AsyncResource):
    """Operations on `pets`."""

    async def list(self, *, options: RequestOptions | None = None) -> Pets:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Pet:
        """GET `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
