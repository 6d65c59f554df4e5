# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `reports`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.shared.boxes import Boxes

LIST: Operation[Boxes | None] = Operation(
    "GET",
    "/reports",
    returns=Boxes | None,
    answers={"200": Boxes, "202": None},
)


class Reports(Resource):
    """Operations on `reports`."""

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Boxes | None:
        """GET `/reports`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options, query={"cursor": cursor})


class AsyncReports(AsyncResource):
    """Operations on `reports`."""

    async def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Boxes | None:
        """GET `/reports`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options, query={"cursor": cursor})
