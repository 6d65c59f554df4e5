# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `toys`."""

from __future__ import annotations

from typing import Literal

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation(
    "GET",
    "/toys/{id}.{format}",
    returns=None,
    written="/toys/{id}(.:format)",
)


class Toys(Resource):
    """Operations on `toys`."""

    def get(
        self,
        id: str,
        format: Literal["json", "xml"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/toys/{id}(.:format)`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id, "format": format})


class AsyncToys(AsyncResource):
    """Operations on `toys`."""

    async def get(
        self,
        id: str,
        format: Literal["json", "xml"] | str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/toys/{id}(.:format)`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id, "format": format})
