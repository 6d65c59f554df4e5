# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `toys`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

DELETE_MANY: Operation[None] = Operation("DELETE", "/toys", returns=None, body=JSON)

DELETE: Operation[None] = Operation("DELETE", "/toys/{id}", returns=None)


class Toys(Resource):
    """Operations on `toys`."""

    def delete_many(
        self,
        *,
        body: Sequence[str] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE `/toys`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE_MANY, options, body=body)

    def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """DELETE `/toys/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(DELETE, options, path={"id": id})


class AsyncToys(AsyncResource):
    """Operations on `toys`."""

    async def delete_many(
        self,
        *,
        body: Sequence[str] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE `/toys`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE_MANY, options, body=body)

    async def delete(self, id: str, *, options: RequestOptions | None = None) -> None:
        """DELETE `/toys/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(DELETE, options, path={"id": id})
