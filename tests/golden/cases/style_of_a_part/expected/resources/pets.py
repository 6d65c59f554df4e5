# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime import (
    NOT_GIVEN,
    AsyncResource,
    Body,
    Encoding,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)

CREATE: Operation[None] = Operation(
    "POST",
    "/pets",
    returns=None,
    body=Body(
        "multipart/form-data",
        encodings={
            "name": Encoding(style="form", explode=False),
            "owner": Encoding(style="deepObject", explode=True),
            "tags": Encoding(style="form", explode=True),
        },
    ),
)


class Pets(Resource):
    """Operations on `pets`."""

    def create(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        owner: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            body={"name": name, "tags": tags, "owner": owner},
            extra_body=extra_body,
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        owner: Mapping[str, Any] | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> None:
        """POST `/pets`.

        Args:
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            body={"name": name, "tags": tags, "owner": owner},
            extra_body=extra_body,
        )
