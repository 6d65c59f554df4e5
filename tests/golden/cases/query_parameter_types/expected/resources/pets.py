# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

import builtins
from typing import Literal

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    Date,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

LIST: Operation[list[str]] = Operation(
    "GET",
    "/pets",
    returns=list[str],
    nullable=("weight",),
)


class Pets(Resource):
    """Operations on `pets`."""

    def list(
        self,
        *,
        name: str,
        limit: int | NotGiven = NOT_GIVEN,
        is_tame: bool | NotGiven = NOT_GIVEN,
        sort_by: Literal["name", "age"] | str | NotGiven = NOT_GIVEN,
        born_after: Date | NotGiven = NOT_GIVEN,
        weight: float | NotGiven | None = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """GET `/pets`.

        Args:
            name: Part of the name.
            limit: The server's default is `20`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            LIST,
            options,
            query={
                "limit": limit,
                "name": name,
                "isTame": is_tame,
                "sort-by": sort_by,
                "born_after": born_after,
                "weight": weight,
            },
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def list(
        self,
        *,
        name: str,
        limit: int | NotGiven = NOT_GIVEN,
        is_tame: bool | NotGiven = NOT_GIVEN,
        sort_by: Literal["name", "age"] | str | NotGiven = NOT_GIVEN,
        born_after: Date | NotGiven = NOT_GIVEN,
        weight: float | NotGiven | None = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> builtins.list[str]:
        """GET `/pets`.

        Args:
            name: Part of the name.
            limit: The server's default is `20`.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            LIST,
            options,
            query={
                "limit": limit,
                "name": name,
                "isTame": is_tame,
                "sort-by": sort_by,
                "born_after": born_after,
                "weight": weight,
            },
        )
