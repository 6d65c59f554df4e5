# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets.toys`."""

from __future__ import annotations

import builtins

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

LIST: Operation[list[str]] = Operation("GET", "/pets/{petId}/toys", returns=list[str])


class Toys(Resource):
    """Operations on `pets.toys`."""

    def list(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """GET `/pets/{petId}/toys`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options, path={"petId": pet_id})


class AsyncToys(AsyncResource):
    """Operations on `pets.toys`."""

    async def list(
        self,
        pet_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """GET `/pets/{petId}/toys`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options, path={"petId": pet_id})
