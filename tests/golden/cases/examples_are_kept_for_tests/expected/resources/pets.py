# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Pet

LIST: Operation[list[Pet]] = Operation("GET", "/pets", returns=list[Pet])

CREATE: Operation[Pet | None] = Operation(
    "POST",
    "/pets",
    returns=Pet | None,
    answers={"201": Pet, "202": None},
)


class Pets(Resource):
    """Operations on `pets`."""

    def list(self, *, options: RequestOptions | None = None) -> builtins.list[Pet]:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)

    def create(self, *, options: RequestOptions | None = None) -> Pet | None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options)


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

    async def create(self, *, options: RequestOptions | None = None) -> Pet | None:
        """POST `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options)
