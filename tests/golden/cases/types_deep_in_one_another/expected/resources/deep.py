# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `deep`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.deep import A0

LIST: Operation[A0] = Operation("GET", "/deep", returns=A0)


class Deep(Resource):
    """Operations on `deep`."""

    def list(self, *, options: RequestOptions | None = None) -> A0:
        """GET `/deep`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)


class AsyncDeep(AsyncResource):
    """Operations on `deep`."""

    async def list(self, *, options: RequestOptions | None = None) -> A0:
        """GET `/deep`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)
