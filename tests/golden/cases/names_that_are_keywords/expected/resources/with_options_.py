# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `with_options_`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/with_options", returns=None)


class WithOptions(Resource):
    """Operations on `with_options_`."""

    def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/with_options`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncWithOptions(AsyncResource):
    """Operations on `with_options_`."""

    async def get(self, *, options: RequestOptions | None = None) -> None:
        """GET `/with_options`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
