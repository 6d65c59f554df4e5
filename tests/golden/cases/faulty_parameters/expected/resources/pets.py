# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

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
    "/pets/{id}",
    returns=None,
    styles=(Style("query", "several", content_type="application/json"),),
    nullable=("any", "several", "empty"),
)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        id: str,
        *,
        kind: str | NotGiven = NOT_GIVEN,
        sort: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        any: Any | NotGiven = NOT_GIVEN,
        placeless: str | NotGiven = NOT_GIVEN,
        both: str | NotGiven = NOT_GIVEN,
        several: Any | NotGiven = NOT_GIVEN,
        empty: Any | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            path={"id": id},
            query={
                "kind": kind,
                "sort": sort,
                "limit": limit,
                "any": any,
                "placeless": placeless,
                "both": both,
                "several": several,
                "empty": empty,
            },
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        id: str,
        *,
        kind: str | NotGiven = NOT_GIVEN,
        sort: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        any: Any | NotGiven = NOT_GIVEN,
        placeless: str | NotGiven = NOT_GIVEN,
        both: str | NotGiven = NOT_GIVEN,
        several: Any | NotGiven = NOT_GIVEN,
        empty: Any | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{id}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"id": id},
            query={
                "kind": kind,
                "sort": sort,
                "limit": limit,
                "any": any,
                "placeless": placeless,
                "both": both,
                "several": several,
                "empty": empty,
            },
        )
