# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Pets

LIST: Operation[Pets] = Operation("GET", "/pets", returns=Pets)


class PetsResource(Resource):
    """Operations on `pets`."""

    def list(self, *, options: RequestOptions | None = None) -> Pets:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncPetsResource(AsyncResource):
    """Operations on `pets`."""

    async def list(self, *, options: RequestOptions | None = None) -> Pets:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
