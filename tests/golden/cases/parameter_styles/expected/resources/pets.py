# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
from ..models.pets import PetGetFilter, PetGetFree

GET: Operation[None] = Operation(
    "GET",
    "/pets/{ids}/{point}/{area}",
    returns=None,
    styles=(
        Style("path", "ids", "label"),
        Style("path", "point", "matrix", explode=True),
        Style("query", "tags", explode=False),
        Style("query", "colours", "pipeDelimited"),
        Style("query", "words", "spaceDelimited"),
        Style("query", "filter", "deepObject", explode=True),
        Style("query", "path", allow_reserved=True),
    ),
)


class Pets(Resource):
    """Operations on `pets`."""

    def get(
        self,
        ids: Sequence[int],
        point: Mapping[str, float],
        area: Sequence[str],
        *,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        colours: Sequence[str] | NotGiven = NOT_GIVEN,
        words: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: PetGetFilter | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        free: PetGetFree | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        path: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{ids}/{point}/{area}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            GET,
            options,
            path={"ids": ids, "point": point, "area": area},
            query={
                "tags": tags,
                "colours": colours,
                "words": words,
                "filter": filter,
                "free": free,
                "path": path,
            },
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def get(
        self,
        ids: Sequence[int],
        point: Mapping[str, float],
        area: Sequence[str],
        *,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        colours: Sequence[str] | NotGiven = NOT_GIVEN,
        words: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: PetGetFilter | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        free: PetGetFree | Mapping[str, Any] | NotGiven = NOT_GIVEN,
        path: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """GET `/pets/{ids}/{point}/{area}`.

        Args:
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            GET,
            options,
            path={"ids": ids, "point": point, "area": area},
            query={
                "tags": tags,
                "colours": colours,
                "words": words,
                "filter": filter,
                "free": free,
                "path": path,
            },
        )
