# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `books`."""

from __future__ import annotations

from .._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation("GET", "/v1/{+parent}/books/{book}", returns=None)


class Books(Resource):
    """Operations on `books`."""

    def get(
        self,
        parent: str,
        book: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/v1/{+parent}/books/{book}`.

        Args:
            parent: `rooms/one/shelves/two`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"parent": parent, "book": book})


class AsyncBooks(AsyncResource):
    """Operations on `books`."""

    async def get(
        self,
        parent: str,
        book: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/v1/{+parent}/books/{book}`.

        Args:
            parent: `rooms/one/shelves/two`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"parent": parent, "book": book})
