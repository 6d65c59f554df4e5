# Generated from specs/pages_of_one_vendor. Change the overlay, not this file.
"""Operations on `pets`."""

from __future__ import annotations

import builtins

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Pet

LIST: Operation[list[Pet]] = Operation("GET", "/pets", returns=list[Pet])

GET: Operation[Pet] = Operation("GET", "/pets/{id}", returns=Pet)


class Pets(Resource):
    """Operations on `pets`."""

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[Pet]:
        """List pets.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> Pet:
        """Get a pet.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[Pet]:
        """List pets.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Pet:
        """Get a pet.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
