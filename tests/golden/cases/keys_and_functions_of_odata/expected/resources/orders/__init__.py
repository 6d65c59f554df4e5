# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `orders`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime import AsyncResource, Operation, RequestOptions, Resource

if TYPE_CHECKING:
    from .lines import AsyncLines, Lines

LIST: Operation[None] = Operation("GET", "/api/2/Orders", returns=None)

DELETE: Operation[None] = Operation("DELETE", "/api/2/Orders('{id}')", returns=None)

GET: Operation[None] = Operation("GET", "/api/2/Orders('{id}')", returns=None)

CANCEL: Operation[None] = Operation(
    "POST",
    "/api/2/Orders('{id}')/Acme.Shop.Cancel",
    returns=None,
)

PAY_LATER: Operation[None] = Operation(
    "POST",
    "/api/2/Orders('{id}')/Acme.Shop.PayLater()",
    returns=None,
)

NEWEST_OF: Operation[None] = Operation(
    "GET",
    "/api/2/Orders/NewestOf(day={day})",
    returns=None,
)

NEWEST_OF_BY_WEEK: Operation[None] = Operation(
    "GET",
    "/api/2/Orders/NewestOf(week={week})",
    returns=None,
)


class Orders(Resource):
    """Operations on `orders`."""

    @cached_property
    def lines(self) -> Lines:
        """Operations on `orders.lines`."""
        from .lines import Lines

        return Lines(self._client)

    def list(self, *, options: RequestOptions | None = None) -> None:
        """GET `/api/2/Orders`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """DELETE `/api/2/Orders('{id}')`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE, options, path={"id": id})

    def get(self, id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/api/2/Orders('{id}')`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})

    def cancel(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/api/2/Orders('{id}')/Acme.Shop.Cancel`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(CANCEL, options, path={"id": id})

    def pay_later(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/api/2/Orders('{id}')/Acme.Shop.PayLater()`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(PAY_LATER, options, path={"id": id})

    def newest_of(self, day: str, *, options: RequestOptions | None = None) -> None:
        """GET `/api/2/Orders/NewestOf(day={day})`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(NEWEST_OF, options, path={"day": day})

    def newest_of_by_week(
        self,
        week: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/api/2/Orders/NewestOf(week={week})`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(NEWEST_OF_BY_WEEK, options, path={"week": week})


class AsyncOrders(AsyncResource):
    """Operations on `orders`."""

    @cached_property
    def lines(self) -> AsyncLines:
        """Operations on `orders.lines`."""
        from .lines import AsyncLines

        return AsyncLines(self._client)

    async def list(self, *, options: RequestOptions | None = None) -> None:
        """GET `/api/2/Orders`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """DELETE `/api/2/Orders('{id}')`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE, options, path={"id": id})

    async def get(self, id: str, *, options: RequestOptions | None = None) -> None:
        """GET `/api/2/Orders('{id}')`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})

    async def cancel(self, id: str, *, options: RequestOptions | None = None) -> None:
        """POST `/api/2/Orders('{id}')/Acme.Shop.Cancel`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(CANCEL, options, path={"id": id})

    async def pay_later(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/api/2/Orders('{id}')/Acme.Shop.PayLater()`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(PAY_LATER, options, path={"id": id})

    async def newest_of(
        self,
        day: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/api/2/Orders/NewestOf(day={day})`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(NEWEST_OF, options, path={"day": day})

    async def newest_of_by_week(
        self,
        week: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/api/2/Orders/NewestOf(week={week})`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(NEWEST_OF_BY_WEEK, options, path={"week": week})
