# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

GET: Operation[None] = Operation("GET", "/pets", returns=None)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        *,
        kind: Sequence[Literal["cat", "dog"] | str] | NotGiven = NOT_GIVEN,
        size: Sequence[Literal[1, 2] | int] | NotGiven = NOT_GIVEN,
        colour: Literal["red"] | str | Sequence[Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            query={"kind": kind, "size": size, "colour": colour},
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        *,
        kind: Sequence[Literal["cat", "dog"] | str] | NotGiven = NOT_GIVEN,
        size: Sequence[Literal[1, 2] | int] | NotGiven = NOT_GIVEN,
        colour: Literal["red"] | str | Sequence[Any] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            query={"kind": kind, "size": size, "colour": colour},
        )
