# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `note`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[str | bytes] = Operation(
    "GET",
    "/note",
    returns={"application/json": str, "application/xml": bytes},
    accept="application/json, application/xml",
)


class Note(Resource):
    """Operations on `note`."""

    def get(self, *, options: RequestOptions | None = None) -> str | bytes:
        """GET `/note`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options)


class AsyncNote(AsyncResource):
    """Operations on `note`."""

    async def get(self, *, options: RequestOptions | None = None) -> str | bytes:
        """GET `/note`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options)
