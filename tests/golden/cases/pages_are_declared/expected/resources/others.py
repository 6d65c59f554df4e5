# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `others`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.others import OtherListResponse

LIST: Operation[OtherListResponse] = Operation(
    "GET",
    "/others",
    returns=OtherListResponse,
)


class Others(Resource):
    """Operations on `others`."""

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> OtherListResponse:
        """GET `/others`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(LIST, options, query={"cursor": cursor})


class AsyncOthers(AsyncResource):
    """Operations on `others`."""

    async def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> OtherListResponse:
        """GET `/others`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(LIST, options, query={"cursor": cursor})
