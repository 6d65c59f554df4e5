# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `owners`."""

from __future__ import annotations

from typing import Any

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
    Style,
)

GET: Operation[None] = Operation(
    "GET",
    "/owners",
    returns=None,
    styles=(Style("querystring", "a", content_type="application/json"),),
    nullable=("a",),
)


class Owners(Resource):
    """Operations on `owners`."""

    def get(
        self,
        *,
        a: Any | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"a": a})


class AsyncOwners(AsyncResource):
    """Operations on `owners`."""

    async def get(
        self,
        *,
        a: Any | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/owners`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"a": a})
