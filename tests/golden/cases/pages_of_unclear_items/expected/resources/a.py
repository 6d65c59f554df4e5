# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `a`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.a import A

GET: Operation[A] = Operation("GET", "/a", returns=A)


class AResource(Resource):
    """Operations on `a`."""

    def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> A:
        """GET `/a`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"cursor": cursor})


class AsyncAResource(AsyncResource):
    """Operations on `a`."""

    async def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> A:
        """GET `/a`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"cursor": cursor})
