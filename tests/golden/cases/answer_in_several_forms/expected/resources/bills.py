# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `bills`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncResource, Operation, RequestOptions, Resource
from ..models.bills import Bill

LIST: Operation[list[Bill] | str] = Operation(
    "GET",
    "/bills",
    returns={"application/json": list[Bill], "text/csv": str},
    accept="application/json, text/csv",
)

GET: Operation[Bill] = Operation("GET", "/bills/{id}", returns=Bill)


class Bills(Resource):
    """Operations on `bills`."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[Bill] | str:
        """GET `/bills`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options)

    def get(self, id: str, *, options: RequestOptions | None = None) -> Bill:
        """GET `/bills/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id})


class AsyncBills(AsyncResource):
    """Operations on `bills`."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> builtins.list[Bill] | str:
        """GET `/bills`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options)

    async def get(self, id: str, *, options: RequestOptions | None = None) -> Bill:
        """GET `/bills/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, path={"id": id})
