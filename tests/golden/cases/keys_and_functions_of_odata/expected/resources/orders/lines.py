# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `orders.lines`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation(
    "GET",
    "/api/2/Orders('{id}')/Lines({line})",
    returns=None,
)


class Lines(Resource):
    """Operations on `orders.lines`."""

    def get(self, id: str, line: int, *, options: RequestOptions | None = None) -> None:
        """GET `/api/2/Orders('{id}')/Lines({line})`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id, "line": line})


class AsyncLines(AsyncResource):
    """Operations on `orders.lines`."""

    async def get(
        self,
        id: str,
        line: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/api/2/Orders('{id}')/Lines({line})`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id, "line": line})
