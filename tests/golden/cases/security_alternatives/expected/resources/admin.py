# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `admin`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/admin", returns=None, security=("appKey",))


class Admin(Resource):
    """Operations on `admin`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/admin`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncAdmin(AsyncResource):
    """Operations on `admin`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/admin`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
