# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `blocks`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.blocks import Block

GET: Operation[Block] = Operation("GET", "/blocks/{id}", returns=Block)


class Blocks(Resource):
    """Operations on `blocks`."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> Block:
        """GET `/blocks/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncBlocks(AsyncResource):
    """Operations on `blocks`."""

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Block:
        """GET `/blocks/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
