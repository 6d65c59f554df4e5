# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `shelves.books`."""

from __future__ import annotations

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

GET: Operation[None] = Operation(
    "GET",
    "/shelves/{shelfId}/books/{bookId}",
    returns=None,
)


class Books(Resource):
    """Operations on `shelves.books`."""

    def get(
        self,
        shelf_id: str,
        book_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/shelves/{shelfId}/books/{bookId}`.

        Args:
            shelf_id: The shelf's name.
            book_id: The book's number.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"shelfId": shelf_id, "bookId": book_id})


class AsyncBooks(AsyncResource):
    """Operations on `shelves.books`."""

    async def get(
        self,
        shelf_id: str,
        book_id: int,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/shelves/{shelfId}/books/{bookId}`.

        Args:
            shelf_id: The shelf's name.
            book_id: The book's number.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"shelfId": shelf_id, "bookId": book_id},
        )
