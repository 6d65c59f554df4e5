# Generated from page.md. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Pet

LIST: Operation[list[Pet]] = Operation("GET", "/pets", returns=list[Pet])

DELETE: Operation[None] = Operation("DELETE", "/pets/{id}", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[Pet]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """DELETE `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE, options, path={"id": id})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[Pet]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """DELETE `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE, options, path={"id": id})
