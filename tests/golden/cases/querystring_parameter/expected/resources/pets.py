# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime import (
    AsyncResource,
    Encoding,
    Operation,
    RequestOptions,
    Resource,
    Style,
)
from ..models.pets import PetGetSearch

GET: Operation[None] = Operation(
    "GET",
    "/pets",
    returns=None,
    styles=(
        Style(
            "querystring",
            "search",
            content_type="application/x-www-form-urlencoded",
            encodings={"kinds": Encoding(style="pipeDelimited", explode=False)},
        ),
    ),
)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        *,
        search: PetGetSearch | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(GET, options, query={"search": search})


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        search: PetGetSearch | Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(GET, options, query={"search": search})
