# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime import JSON, AsyncResource, Operation, RequestOptions, Resource
from ..models.pets import Pet

UPDATE: Operation[None] = Operation("PUT", "/pets", returns=None, body=JSON)


class Pets(Resource):
    """Operations on `pets`."""

    def update(
        self,
        *,
        body: Sequence[Pet | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(UPDATE, options, body=body)


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def update(
        self,
        *,
        body: Sequence[Pet | Mapping[str, Any]],
        options: RequestOptions | None = None,
    ) -> None:
        """PUT `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(UPDATE, options, body=body)
