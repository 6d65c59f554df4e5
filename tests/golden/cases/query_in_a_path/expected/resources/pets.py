# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

LIST: Operation[None] = Operation(
    "GET",
    "/pets",
    returns=None,
    written="/pets?kind={kind}&size={size}",
)

GET: Operation[None] = Operation(
    "GET",
    "/pets/{id}?mode=full&at={at}",
    returns=None,
    written="/pets/{id}?mode=full&page={page}&at={at}",
)


class Pets(Resource):
    """Operations on `pets`."""

    def list(
        self,
        *,
        kind: str,
        size: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets?kind={kind}&size={size}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options, query={"kind": kind, "size": size})

    def get(
        self,
        id: str,
        at: str,
        *,
        page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{id}?mode=full&page={page}&at={at}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, path={"id": id, "at": at}, query={"page": page})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def list(
        self,
        *,
        kind: str,
        size: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets?kind={kind}&size={size}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options, query={"kind": kind, "size": size})

    async def get(
        self,
        id: str,
        at: str,
        *,
        page: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{id}?mode=full&page={page}&at={at}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"id": id, "at": at},
            query={"page": page},
        )
