# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `dogs`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.shared.hund import Hund

GET: Operation[Hund] = Operation("GET", "/dogs/{id}", returns=Hund)


class Dogs(Resource):
    """Operations on `dogs`."""

    def get(self, id: str, *, options: RequestOptions | None = None) -> Hund:
        """GET `/dogs/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncDogs(AsyncResource):
    """Operations on `dogs`."""

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Hund:
        """GET `/dogs/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
