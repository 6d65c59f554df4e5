# Generated from page.md. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from typing import Any

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

LIST: Operation[Any] = Operation("GET", "/v1/pets", returns=Any)


class Pets(Resource):
    """Operations on `pets`."""

    def list(self, *, options: RequestOptions | None = None) -> Any:
        """List pets.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def list(self, *, options: RequestOptions | None = None) -> Any:
        """List pets.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
