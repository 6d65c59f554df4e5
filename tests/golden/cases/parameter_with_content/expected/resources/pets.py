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
from ..models.pets import PetGetFilter

GET: Operation[None] = Operation(
    "GET",
    "/pets",
    returns=None,
    styles=(Style("query", "filter", content_type="application/json"),),
)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        *,
        filter: PetGetFilter | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"filter": filter})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        filter: PetGetFilter | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"filter": filter})
