# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `visits`."""

from __future__ import annotations

from collections.abc import Mapping
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
    "/visits",
    returns=None,
    styles=(Style("querystring", "filter", content_type="application/json"),),
)


class Visits(Resource):
    """Operations on `visits`."""

    def get(
        self,
        *,
        filter: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/visits`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"filter": filter})


class AsyncVisits(AsyncResource):
    """Operations on `visits`."""

    async def get(
        self,
        *,
        filter: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/visits`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"filter": filter})
