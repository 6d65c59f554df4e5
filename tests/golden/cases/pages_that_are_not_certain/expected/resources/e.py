# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `e`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.shared.b import B

GET: Operation[B] = Operation("GET", "/e", returns=B)


class E(Resource):
    """Operations on `e`."""

    def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> B:
        """GET `/e`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            query={"cursor": cursor, "skip": skip, "limit": limit},
        )


class AsyncE(AsyncResource):
    """Operations on `e`."""

    async def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        skip: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> B:
        """GET `/e`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            query={"cursor": cursor, "skip": skip, "limit": limit},
        )
