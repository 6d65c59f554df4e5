# Generated from openapi.yaml. Generate it again instead of changing it.
"""Operations on `pets`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime import (
    JSON,
    NOT_GIVEN,
    AsyncResource,
    NotGiven,
    Operation,
    RequestOptions,
    Resource,
)
from ..models.pets import Pet

CREATE: Operation[Pet] = Operation(
    "POST",
    "/pets",
    returns=Pet,
    body=JSON,
    nullable=("note",),
)


class Pets(Resource):
    """Operations on `pets`."""

    def create(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        kind: str = "cat",
        age: int | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        tame: bool | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Pet:
        """POST `/pets`.

        Args:
            page: Which page.

                The server's default is `1`.
            age: In years.

                The server's default is `3`.
            tags: The server's default is `[]`.
            tame: The server's default is `True`.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return self._call(
            CREATE,
            options,
            query={"page": page},
            body={"kind": kind, "age": age, "tags": tags, "note": note, "tame": tame},
            extra_body=extra_body,
        )


class AsyncPets(AsyncResource):
    """Operations on `pets`."""

    async def create(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        kind: str = "cat",
        age: int | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        note: str | NotGiven | None = NOT_GIVEN,
        tame: bool | NotGiven = NOT_GIVEN,
        extra_body: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Pet:
        """POST `/pets`.

        Args:
            page: Which page.

                The server's default is `1`.
            age: In years.

                The server's default is `3`.
            tags: The server's default is `[]`.
            tame: The server's default is `True`.
            extra_body: Further members of the body, by their wire names.
            options: Timeout, retries, extra headers and query for this call alone.
        """
        return await self._call(
            CREATE,
            options,
            query={"page": page},
            body={"kind": kind, "age": age, "tags": tags, "note": note, "tame": tame},
            extra_body=extra_body,
        )
