# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `notes`."""

from __future__ import annotations

from .._runtime import AsyncResource, Body, Operation, RequestOptions, Resource

CREATE: Operation[None] = Operation(
    "POST",
    "/notes",
    returns=None,
    body=Body("text/plain"),
)


class Notes(Resource):
    """Operations on `notes`."""

    def create(self, *, body: str, options: RequestOptions | None = None) -> None:
        """POST `/notes`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CREATE, options, body=body)


class AsyncNotes(AsyncResource):
    """Operations on `notes`."""

    async def create(self, *, body: str, options: RequestOptions | None = None) -> None:
        """POST `/notes`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CREATE, options, body=body)
