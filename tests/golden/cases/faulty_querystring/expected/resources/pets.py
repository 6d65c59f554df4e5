# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

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
from ..models.pets import PetGetQuerystring

GET: Operation[None] = Operation(
    "GET",
    "/pets",
    returns=None,
    styles=(
        Style(
            "querystring",
            "querystring",
            content_type="application/x-www-form-urlencoded",
        ),
    ),
)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        *,
        querystring: PetGetQuerystring | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            query={"querystring": querystring, "limit": limit},
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        querystring: PetGetQuerystring | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            query={"querystring": querystring, "limit": limit},
        )
